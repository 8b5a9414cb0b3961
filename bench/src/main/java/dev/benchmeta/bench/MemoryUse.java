package dev.benchmeta.bench;

import dev.benchmeta.core.json.FactsCodec;
import dev.benchmeta.core.listing.ListingItem;
import dev.benchmeta.core.listing.ListingOptions;
import dev.benchmeta.core.listing.ListingStream;
import dev.benchmeta.core.listing.Listings;
import dev.benchmeta.extract.FactExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * How much memory reading and extracting a listing takes, in a JVM of its own with 512 MB of heap.
 * Arguments: the file, and how many papers.
 */
public final class MemoryUse {
    private MemoryUse() {}

    /** Runs {@link #main} in another JVM and prints what it prints. */
    static void measure(Path file, int papers) throws IOException, InterruptedException {
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                MemoryUse.class.getName(),
                                file.toString(),
                                Integer.toString(papers))
                        .inheritIO()
                        .start();
        child.waitFor();
    }

    /** Prints the peak. */
    public static void main(String[] arguments) throws IOException {
        int papers = Integer.parseInt(arguments[1]);
        FactExtractor extractor = FactExtractor.create();
        FactsCodec codec = new FactsCodec();
        long characters = 0;
        int read = 0;
        Path file = Path.of(arguments[0]);
        try (ListingStream items =
                Listings.open(Files.newInputStream(file), file.toString(), ListingOptions.NONE)) {
            while (items.hasNext() && read < papers) {
                if (items.next() instanceof ListingItem.Read item) {
                    characters += codec.write(extractor.extract(item.paper())).length();
                    read++;
                }
            }
        }
        System.out.printf(
                "Peak memory of a process that reads and writes %,d abstracts with -Xmx512m: %s; %,d characters of facts.%n",
                read, peak(), characters);
    }

    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "unknown";
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
                    .findFirst()
                    .orElse("unknown");
        }
    }
}

package dev.benchmeta.cli;

import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.extract.FactExtractor;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Tells whether two runs are of the same program: its version, and a checksum of its parts. */
final class ProgramIdentity {
    private ProgramIdentity() {}

    /** "0.1.0 1f2e3d4c"; another build of other sources has another one. */
    static String current() {
        CRC32 sum = new CRC32();
        for (Class<?> part : List.of(PaperFacts.class, FactExtractor.class, Main.class)) {
            add(part, sum);
        }
        return BenchmetaCommand.Version.number()
                + String.format(Locale.ROOT, " %08x", sum.getValue());
    }

    private static void add(Class<?> part, CRC32 sum) {
        CodeSource source = part.getProtectionDomain().getCodeSource();
        if (source == null) {
            return;
        }
        try {
            Path path = Path.of(source.getLocation().toURI());
            if (Files.isDirectory(path)) {
                addFolder(path, sum);
            } else {
                addArchive(path, sum);
            }
        } catch (IOException | URISyntaxException e) {
            throw new Failure(
                    "the program's own files cannot be read (" + e + "); install it again");
        }
    }

    /** An archive knows the checksums of its parts. */
    private static void addArchive(Path path, CRC32 sum) throws IOException {
        try (ZipFile archive = new ZipFile(path.toFile())) {
            for (ZipEntry entry : archive.stream().toList()) {
                add(entry.getName() + entry.getCrc(), sum);
            }
        }
    }

    private static void addFolder(Path path, CRC32 sum) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(file.toString() + Files.size(file) + Files.getLastModifiedTime(file), sum);
            }
        }
    }

    private static void add(String fact, CRC32 sum) {
        sum.update(fact.getBytes(StandardCharsets.UTF_8));
    }
}

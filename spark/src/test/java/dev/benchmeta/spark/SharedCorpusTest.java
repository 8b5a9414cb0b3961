package dev.benchmeta.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.core.listing.ListingItem;
import dev.benchmeta.core.listing.PaperRank;
import dev.benchmeta.core.listing.RecordLines;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real abstracts, cut in several ways, with tasks killed half-way. */
@Tag("shared")
class SharedCorpusTest extends ClusterTest {
    private static final int ABSTRACTS = 280;

    private Path abstracts() throws IOException {
        Path corpus = Path.of(System.getProperty("benchmeta.shared"), "corpus/mixed.jsonl.gz");
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(corpus)),
                                StandardCharsets.UTF_8))) {
            return Files.write(
                    folder.resolve("mixed.jsonl"),
                    in.lines().filter(differentPapers()).limit(ABSTRACTS).toList());
        }
    }

    private static Predicate<String> differentPapers() {
        RecordLines reader = new RecordLines();
        Set<Long> seen = new HashSet<>();
        return line -> {
            Paper paper =
                    ((ListingItem.Read) reader.read(line, Source.UNKNOWN).orElseThrow()).paper();
            PaperRank rank = PaperRank.of(paper);
            boolean newId = rank.idKey() == 0 || seen.add(rank.idKey());
            return (rank.titleKey() == 0 || seen.add(rank.titleKey())) && newId;
        };
    }

    private JobSettings byYear(Path input, int tasks) {
        JobSettings settings = settings(input);
        return new JobSettings(
                settings.inputs(),
                folder.resolve("out" + tasks).toString(),
                settings.form(),
                settings.titles(),
                Period.YEAR,
                settings.choice(),
                OptionalInt.of(tasks));
    }

    @Test
    void findsWhatIsFoundWithoutAClusterHoweverTheWorkIsCut() throws IOException {
        Path input = abstracts();
        List<String> expected = localFacts(input);
        for (int tasks : new int[] {1, 2, 7}) {
            Kill.reset();
            JobResult result =
                    new ClusterJob(spark, byYear(input, tasks), CLOCK, Kill.at(20)).run();
            assertThat(Kill.killed()).as("%d tasks killed", tasks).isEqualTo(tasks);
            assertThat(result.papers()).isEqualTo(ABSTRACTS);
            List<String> found = facts(folder.resolve("out" + tasks));
            assertThat(found).hasSameSizeAs(expected);
            // Not lists as a whole, which would fill the screen.
            assertThat(
                            IntStream.range(0, ABSTRACTS)
                                    .filter(i -> !found.get(i).equals(expected.get(i))))
                    .as("lines that differ with %d tasks", tasks)
                    .isEmpty();
        }
    }
}

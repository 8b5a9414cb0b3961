package dev.benchmeta.report.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.benchmeta.core.json.FactsCodec;
import dev.benchmeta.core.json.FactsFormatException;
import dev.benchmeta.core.model.Names;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.Testdata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreExportTest {
    @TempDir private Path folder = Path.of("");

    private static FactStore store(List<PaperFacts> facts) {
        FactStore store = FactStore.memory("test");
        StoreWriter writer = store.writer(new StoreRun("", "1", Clock.systemUTC(), 100));
        facts.forEach(writer::addKnown);
        writer.finish(0);
        return store;
    }

    private static List<PaperFacts> odd(int count) {
        return LongStream.range(0, count).mapToObj(OddFacts::withItsOwnTitle).toList();
    }

    private Path export(List<PaperFacts> facts, ExportFormat format) {
        Path target = folder.resolve("out");
        try (FactStore store = store(facts)) {
            store.export(format, target);
        }
        return target;
    }

    private static List<PaperFacts> read(FactStore store) {
        List<PaperFacts> facts = new ArrayList<>();
        try (FactCursor cursor = store.facts()) {
            cursor.forEachRemaining(facts::add);
        }
        return facts;
    }

    private List<String> names(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void givesBackAnyFactsThroughParquet() {
        List<PaperFacts> facts = odd(500);
        Path target = export(facts, ExportFormat.PARQUET);
        try (FactStore store = FactStore.find(target).orElseThrow()) {
            assertThat(read(store)).isEqualTo(facts);
        }
    }

    @Test
    void givesBackAnyFactsThroughJsonLines() throws IOException, FactsFormatException {
        List<PaperFacts> facts = odd(500);
        List<String> lines =
                Files.readAllLines(export(facts, ExportFormat.JSONL).resolve("facts.jsonl"));
        for (int i = 0; i < facts.size(); i++) {
            assertThat(new FactsCodec().read(lines.get(i))).isEqualTo(facts.get(i));
        }
        assertThat(lines).hasSameSizeAs(facts);
    }

    @Test
    void writesParquetThatOthersOpenAsItIs() {
        Path target = export(odd(20), ExportFormat.PARQUET);
        try (Database other = Database.memory("other")) {
            assertThat(
                            Rows.of(
                                    other,
                                    "SELECT p.title FROM '"
                                            + target
                                            + "/papers.parquet' p JOIN '"
                                            + target
                                            + "/gains.parquet' g USING (paper) LIMIT 1"))
                    .hasSize(1);
            assertThat(
                            Rows.of(
                                    other,
                                    "SELECT column_type FROM (DESCRIBE FROM '"
                                            + target
                                            + "/speedups.parquet') WHERE column_name IN ('published', 'ratio')"))
                    .containsExactly(List.of("DATE"), List.of("DOUBLE"));
        }
    }

    @Test
    void makesCsvSafeForSpreadsheets() throws IOException {
        Stream<String> titles =
                Stream.of(
                        "=HYPERLINK(\"x\")",
                        "+2",
                        "-1",
                        "@sum",
                        "\tx",
                        "\uFF1D2+3",
                        "\uFF20sum",
                        "plain, \"quoted\"\nand =");
        List<PaperFacts> facts =
                titles.map(
                                title ->
                                        new PaperFacts(
                                                Paper.of("id" + title, title, "x"),
                                                Names.NONE,
                                                List.of(),
                                                List.of(),
                                                List.of()))
                        .toList();
        Path target = export(facts, ExportFormat.CSV);
        assertThat(names(target)).contains("papers.csv", "speedups.csv", "runs.csv");
        try (Database other = Database.memory("other")) {
            assertThat(
                            Rows.of(
                                    other,
                                    "SELECT title FROM read_csv('"
                                            + target
                                            + "/papers.csv', all_varchar = true) ORDER BY paper::INTEGER"))
                    .extracting(row -> row.get(0))
                    .containsExactly(
                            "'=HYPERLINK(\"x\")",
                            "'+2",
                            "'-1",
                            "'@sum",
                            "'\tx",
                            "'\uFF1D2+3",
                            "'\uFF20sum",
                            "plain, \"quoted\"\nand =");
        }
    }

    @Test
    void writesTheSameBytesForTheSameFacts() throws IOException {
        Path target = export(odd(300), ExportFormat.PARQUET);
        byte[] first = Files.readAllBytes(target.resolve("mentions.parquet"));
        export(odd(300), ExportFormat.PARQUET);
        assertThat(Files.readAllBytes(target.resolve("mentions.parquet"))).isEqualTo(first);
    }

    @Test
    void replacesAnEarlierExportAndNothingElse() throws IOException {
        Path target = export(odd(3), ExportFormat.CSV);
        export(odd(3), ExportFormat.JSONL);
        assertThat(names(target)).containsExactly("facts.jsonl");
        assertThat(names(folder)).containsExactly("out");
        Files.writeString(target.resolve("thesis.txt"), "mine");
        assertThatThrownBy(() -> export(odd(3), ExportFormat.CSV))
                .isInstanceOf(StoreException.class)
                .hasMessage(
                        target
                                + " holds thesis.txt, which no export wrote; expected an empty folder, an earlier"
                                + " export or none; name another");
        assertThat(names(target)).containsExactly("facts.jsonl", "thesis.txt");
    }

    @Test
    void leavesNothingHalfWritten() throws IOException {
        try (FactStore store = store(Testdata.facts())) {
            store.database().run("UPDATE gains SET metric = 'beauty'");
            assertThatThrownBy(() -> store.export(ExportFormat.JSONL, folder.resolve("out")))
                    .isInstanceOf(StoreException.class);
        }
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void tellsOfAnExportThatIsNotWhole() throws IOException {
        Path target = export(odd(3), ExportFormat.PARQUET);
        assertThatThrownBy(() -> FactStore.find(target.resolve("gains.parquet")))
                .hasMessageStartingWith(
                        target.resolve("gains.parquet")
                                + " is a single Parquet file, expected the folder of an export");
        Files.writeString(target.resolve("gains.parquet"), "PAR1 no more");
        assertThatThrownBy(() -> FactStore.find(target))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(target + " is damaged (");
        Files.delete(target.resolve("gains.parquet"));
        assertThatThrownBy(() -> FactStore.find(target))
                .hasMessage(
                        target
                                + " has no gains.parquet, expected a whole export; export the papers again");
    }

    @Test
    void tellsWhatIsNoStore() throws IOException {
        assertThat(FactStore.find(folder)).isEmpty();
        assertThat(FactStore.find(folder.resolve("missing"))).isEmpty();
        assertThat(
                        FactStore.find(
                                Files.writeString(
                                        folder.resolve("a"), "DUCK".toLowerCase(Locale.ROOT))))
                .isEmpty();
    }
}

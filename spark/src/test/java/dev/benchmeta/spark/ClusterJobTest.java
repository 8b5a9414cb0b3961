package dev.benchmeta.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.benchmeta.report.render.Format;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.TextSettings;
import dev.benchmeta.report.store.FactStore;
import dev.benchmeta.report.store.SqlFault;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterJobTest extends ClusterTest {
    private static String paper(int number, String factor, String date) {
        String name = "FooServe" + number;
        String id = String.format(Locale.ROOT, "2401.%05d", number);
        return String.format(
                Locale.ROOT,
                "{\"id\": \"%s\", \"title\": \"%s: Serving on What Is There\", \"abstract\": \"%s runs %s faster than vLLM on"
                        + " %d A100 GPUs. It needs 30\\\\%% less memory.\", \"date\": \"%s\"}",
                id,
                name,
                name,
                factor,
                1 + number % 8,
                date);
    }

    private static List<String> papers(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                paper(
                                        i,
                                        "1." + i + "x",
                                        String.format(Locale.ROOT, "2024-01-%02d", 1 + i % 5)))
                .toList();
    }

    /** Everything the readers know: papers, facts, a snapshot, blank lines, bad ones, no date. */
    private Path mixed() throws IOException {
        List<String> lines =
                new ArrayList<>(Files.readAllLines(testdata().resolve("papers/papers.jsonl")));
        lines.add("");
        lines.add("{\"id\": \"cut\", \"title\": \"Cut");
        lines.addAll(papers(40));
        lines.add("no JSON");
        lines.addAll(Files.readAllLines(testdata().resolve("listings/formats/snapshot.jsonl")));
        lines.addAll(Files.readAllLines(testdata().resolve("facts/facts.jsonl")));
        lines.add(
                "{\"title\": \"Undated and Without a Number\", \"abstract\": \"It is 2x faster.\"}");
        lines.add(
                "{\"id\": \"https://openalex.org/W7\", \"display_name\": \"Words in an Index\", \"publication_date\":"
                        + " \"2024-02-03\", \"abstract_inverted_index\": {\"BarServe\": [0], \"is\": [1], \"2x\": [2],"
                        + " \"faster.\": [3]}}");
        lines.add(
                "{\"id\": \"half\", \"title\": \"Half \\ud83d a Character\", \"abstract\": \"3x faster.\"}");
        return Files.write(folder.resolve("mixed.jsonl"), lines);
    }

    private Path file(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines);
    }

    private static List<String> folders(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("_") && !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** Facts that came as facts tell another file, so that they do not stand where they stood. */
    private static List<String> sorted(List<String> facts) {
        return facts.stream().sorted().toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void findsWhatIsFoundWithoutACluster(int tasks) throws IOException {
        Path input = mixed();
        JobResult result = run(withTasks(settings(input), tasks));
        List<String> expected = localFacts(input);
        assertThat(sorted(facts(output()))).isEqualTo(sorted(expected));
        assertThat(result).isEqualTo(new JobResult(1, expected.size(), result.parts(), 2, 0, 0));
    }

    @Test
    void numbersTheLinesOfSplits() throws IOException {
        Path input = mixed();
        spark.conf().set("spark.sql.files.maxPartitionBytes", "6000");
        spark.conf().set("spark.sql.files.openCostInBytes", "0");
        try {
            Dataset<Row> records = new Records(spark, settings(input)).read();
            assertThat(records.rdd().getNumPartitions()).isGreaterThan(3);
            // Not a whole run, which would cut all that it reads as small.
            List<String> lines = Files.readAllLines(input);
            assertThat(records.collectAsList())
                    .hasSameSizeAs(lines)
                    .allSatisfy(
                            row ->
                                    assertThat(row.getString(2))
                                            .isEqualTo(lines.get(row.getInt(1) - 1)));
        } finally {
            spark.conf().unset("spark.sql.files.maxPartitionBytes");
            spark.conf().unset("spark.sql.files.openCostInBytes");
        }
    }

    @Test
    void doesNotMindKilledTasks() throws IOException {
        Path input = file("papers.jsonl", papers(40));
        Kill.reset();
        JobResult result =
                new ClusterJob(spark, withTasks(settings(input), 2), CLOCK, Kill.at(10)).run();
        assertThat(Kill.killed()).isEqualTo(2);
        assertThat(facts(output())).isEqualTo(localFacts(input));
        assertThat(result).isEqualTo(new JobResult(1, 40, 5, 0, 0, 0));
    }

    @Test
    void tellsWhatCannotBeRead() throws IOException {
        Path input = file("papers.jsonl", List.of(paper(1, "2x", "2024-01-01"), "no JSON"));
        assertThat(run(settings(input)).problems()).isEqualTo(1);
        String problems =
                spark.read().json(output().resolve("problems.jsonl").toString()).first().json();
        assertThat(problems)
                .contains("\"line\":2")
                .contains("\"record\":\"no JSON\"")
                .contains("not valid JSON");
    }

    @Test
    void replacesTheDaysOfTheRunAndNoOthers() throws IOException {
        run(settings(file("old.jsonl", papers(10))));
        Path input =
                file(
                        "new.jsonl",
                        List.of(
                                "{\"id\": \"2401.90000\", \"title\": \"Nothing Is Claimed Here\", \"abstract\": \"We think.\","
                                        + " \"date\": \"2024-01-02\"}"));
        run(settings(input));
        assertThat(facts(output()))
                .hasSize(9)
                .anyMatch(line -> line.contains("Nothing Is Claimed"))
                .noneMatch(line -> line.contains("2024-01-02") && line.contains("FooServe"));
        assertThat(folders(output().resolve("gains.parquet")))
                .containsExactly(
                        "day=2024-01-01", "day=2024-01-03", "day=2024-01-04", "day=2024-01-05");
    }

    @Test
    void givesTheSameWhenRunAgain() throws IOException {
        Path input = file("papers.jsonl", papers(10));
        run(settings(input));
        List<String> before = facts(output());
        assertThat(run(settings(input))).isEqualTo(new JobResult(2, 10, 5, 0, 0, 0));
        assertThat(facts(output())).isEqualTo(before);
    }

    @Test
    void extractsOnlyTheDaysAskedFor() throws IOException {
        Path input = file("papers.jsonl", papers(10));
        JobSettings.Choice choice =
                new JobSettings.Choice(
                        Optional.of(LocalDate.of(2024, 1, 2)),
                        Optional.of(LocalDate.of(2024, 1, 3)),
                        false);
        assertThat(run(withChoice(settings(input), choice)))
                .isEqualTo(new JobResult(1, 4, 2, 0, 0, 6));
        JobSettings.Choice missing =
                new JobSettings.Choice(Optional.empty(), Optional.empty(), true);
        assertThat(run(withChoice(settings(input), missing)))
                .isEqualTo(new JobResult(2, 6, 3, 0, 0, 4));
        assertThat(facts(output())).isEqualTo(localFacts(input));
    }

    @Test
    void keepsTheBestRecordOfAPaper() throws IOException {
        Path inputs = Files.createDirectory(folder.resolve("in"));
        Files.write(
                inputs.resolve("a.jsonl"),
                List.of(
                        paper(1, "2x", "2024-01-01"),
                        paper(2, "3x", "2024-01-01"),
                        paper(2, "4x", "2024-01-01")));
        Files.write(inputs.resolve("b.jsonl"), List.of(paper(1, "5x", "2024-01-02")));
        assertThat(run(settings(inputs)).duplicates()).isEqualTo(2);
        assertThat(facts(output()))
                .hasSize(2)
                .anyMatch(line -> line.contains("5x") && line.contains(inputs + "/b.jsonl"))
                .anyMatch(line -> line.contains("3x") && line.contains("\"line\":2"));
    }

    @Test
    void readsCompressedInputsWithManyTasks() throws IOException {
        Path input = folder.resolve("papers.jsonl.gz");
        try (BufferedWriter out =
                new BufferedWriter(
                        new OutputStreamWriter(
                                new GZIPOutputStream(Files.newOutputStream(input)),
                                StandardCharsets.UTF_8))) {
            for (String line : papers(20)) {
                out.write(line + "\n");
            }
        }
        assertThat(new Records(spark, settings(input)).read().rdd().getNumPartitions())
                .isEqualTo(8);
        run(settings(input));
        assertThat(facts(output())).isEqualTo(localFacts(input));
    }

    @Test
    void readsParquet() throws IOException {
        Path lines = file("papers.jsonl", papers(20));
        Path rows = folder.resolve("papers");
        spark.read().json(lines.toString()).coalesce(1).write().parquet(rows.toString());
        JobSettings settings = settings(rows);
        run(
                new JobSettings(
                        settings.inputs(),
                        settings.output(),
                        JobSettings.Form.PARQUET,
                        Optional.empty(),
                        Period.MONTH,
                        settings.choice(),
                        OptionalInt.empty()));
        assertThat(facts(output()).stream().map(ClusterJobTest::withoutFile))
                .isEqualTo(localFacts(lines).stream().map(ClusterJobTest::withoutFile).toList());
        assertThat(folders(output().resolve("papers.parquet"))).containsExactly("month=2024-01");
    }

    @Test
    void joinsAbstractsWithTheirTitles() throws IOException {
        Path abstracts =
                file(
                        "abstracts.jsonl",
                        List.of(
                                "{\"corpusid\": 7, \"abstract\": \"\\\"FooServe\\\" runs 2x faster than vLLM.\"}",
                                "{\"corpusid\": 8, \"abstract\": \"It is 3x faster.\"}"));
        Path papers =
                file(
                        "titles.jsonl",
                        List.of(
                                "{\"corpusid\": 7, \"title\": \"FooServe\", \"externalids\": {\"ArXiv\": \"2401.00007\","
                                        + " \"DOI\": null}, \"publicationdate\": \"2024-01-08\", \"authors\": [{}, {}]}"));
        JobSettings settings = settings(abstracts);
        run(
                new JobSettings(
                        settings.inputs(),
                        settings.output(),
                        settings.form(),
                        Optional.of(papers.toString()),
                        settings.period(),
                        settings.choice(),
                        settings.tasks()));
        assertThat(facts(output()))
                .hasSize(2)
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .contains(
                                                "\"id\":\"2401.00007\",\"title\":\"FooServe\",\"abstract\":\"\\\"FooServe\\\" runs 2x",
                                                "\"published\":\"2024-01-08\"",
                                                "\"authors\":2"))
                .anySatisfy(line -> assertThat(line).contains("\"id\":\"8\"", "3x"));
    }

    private static String withoutFile(String line) {
        return line.replaceAll("\"file\":\"[^\"]*\"", "");
    }

    @Test
    void saysWhichEditionOfTheExtractorItWas() throws IOException {
        run(settings(file("papers.jsonl", papers(1))));
        String versions = "SELECT p.version, r.version FROM papers p CROSS JOIN runs r";
        try (FactStore store = FactStore.find(output()).orElseThrow()) {
            assertThat(store.select(versions, row -> row.getString(1) + " " + row.getString(2)))
                    .singleElement()
                    .asString()
                    .matches("(\\S+\\+[0-9a-f]{8}) \\1");
        }
    }

    @Test
    void answersSqlFromItsOutput() throws Exception {
        run(settings(file("papers.jsonl", papers(10))));
        try (FactStore store = FactStore.find(output()).orElseThrow()) {
            Table answer =
                    store.query(
                            "SELECT count(*), count(DISTINCT paper), max(run) FROM speedups JOIN papers USING (paper)");
            StringBuilder csv = new StringBuilder();
            Format.CSV
                    .renderer(new TextSettings(TextSettings.MIN_WIDTH, false))
                    .render(answer, csv);
            assertThat(csv.toString().lines().skip(1)).containsExactly("20,10,1");
            Path other = file("other.csv", List.of("a,b", "1,2"));
            assertThatThrownBy(() -> store.query("SELECT * FROM read_csv('" + other + "')"))
                    .isInstanceOf(SqlFault.class);
        }
    }

    @Test
    void refusesAnOutputPartedOtherwise() throws IOException {
        Path input = file("papers.jsonl", papers(5));
        run(settings(input));
        JobSettings settings = settings(input);
        JobSettings byYear =
                new JobSettings(
                        settings.inputs(),
                        settings.output(),
                        settings.form(),
                        settings.titles(),
                        Period.YEAR,
                        settings.choice(),
                        OptionalInt.empty());
        assertThatThrownBy(() -> run(byYear))
                .isInstanceOf(JobException.class)
                .hasMessage(
                        "'%s' is partitioned by day, expected by year; use --by day, or name another folder",
                        output());
    }

    @Test
    void refusesAFolderThatIsNoOutput() throws IOException {
        Path input = file("papers.jsonl", papers(1));
        Files.createDirectory(output());
        Files.writeString(output().resolve("holiday.txt"), "sun");
        assertThatThrownBy(() -> run(settings(input)))
                .isInstanceOf(JobException.class)
                .hasMessage(
                        "'%s' holds holiday.txt, which no run on a cluster wrote; expected a new folder or an earlier"
                                + " output; name another",
                        output());
    }

    @Test
    void refusesAListingAndLeavesNothing() throws IOException {
        Path input = file("listing.txt", List.of("Daily Papers", "FooServe: Serving"));
        assertThatThrownBy(() -> run(settings(input)))
                .isInstanceOf(JobException.class)
                .hasMessageStartingWith(
                        "none of the records could be read, the first since %s:1: not valid JSON",
                        input)
                .hasMessageEndingWith(
                        "; an input is JSON Lines, which 'benchmeta extract' makes of other formats");
        assertThat(output()).doesNotExist();
    }

    @Test
    void saysThatAnInputIsMissing() {
        assertThatThrownBy(() -> run(settings(folder.resolve("nowhere.jsonl"))))
                .isInstanceOf(JobException.class)
                .hasMessageContaining("nowhere.jsonl")
                .hasMessageEndingWith("check that it is there");
    }
}

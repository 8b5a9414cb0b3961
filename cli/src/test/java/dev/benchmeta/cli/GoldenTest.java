package dev.benchmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.cli.Terminal.Traits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The commands' output on the invented papers, byte by byte. {@code -Dgolden.update} writes it
 * anew.
 */
class GoldenTest {
    private static final Supplier<Extractor> NOT_NEEDED =
            () -> {
                throw new AssertionError("the extractor was loaded");
            };

    /**
     * A command whose output is kept.
     *
     * @param file where it is kept
     * @param colours whether it runs on a terminal with colours
     * @param arguments the command line; FACTS and the like stand for files
     */
    record Golden(String file, boolean colours, List<String> arguments) {
        Golden(String file, boolean colours, String... arguments) {
            this(file, colours, List.of(arguments));
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Golden> goldens() {
        return Stream.of(
                new Golden("table.txt", false, "table", "FACTS"),
                new Golden("table.md", false, "table", "FACTS", "--format", "markdown"),
                new Golden("table.csv", false, "table", "FACTS", "--format", "csv", "--quality"),
                new Golden("table.json", false, "table", "FACTS", "--format", "json"),
                new Golden("table-colours.txt", true, "table", "FACTS", "--metric", "speed,memory"),
                new Golden(
                        "table-narrow.txt",
                        false,
                        "table",
                        "FACTS",
                        "--width",
                        "72",
                        "--by",
                        "paper",
                        "--quality"),
                new Golden("table-by-hardware.txt", false, "table", "FACTS", "--by", "hardware"),
                new Golden(
                        "table-by-baseline.txt",
                        false,
                        "table",
                        "FACTS",
                        "--by",
                        "baseline",
                        "--min-ratio",
                        "2"),
                new Golden("table-a100.txt", false, "table", "FACTS", "--hardware", "a100"),
                new Golden("table-none.txt", false, "table", "FACTS", "--hardware", "tpu"),
                new Golden("table.tsv", false, "table", "FACTS", "--format", "tsv"),
                new Golden("table.tex", false, "table", "FACTS", "--format", "latex", "--quality"),
                new Golden("table.html", false, "table", "FACTS", "--format", "html", "--quality"),
                new Golden(
                        "table-two-keys.txt",
                        false,
                        "table",
                        "FACTS",
                        "--by",
                        "class,metric",
                        "--top",
                        "1",
                        "--width",
                        "80"),
                new Golden(
                        "table-columns.md",
                        false,
                        "table",
                        "FACTS",
                        "--columns",
                        "ratio,confidence,subjectName,baselineName,paper",
                        "--sort",
                        "date",
                        "--since",
                        "2025",
                        "--format",
                        "markdown"),
                new Golden("table-near.txt", false, "table", "FACTS", "--baseline", "vlllm"),
                new Golden("results.txt", false, "results", "RESULTS"),
                new Golden("results.json", false, "results", "RESULTS", "--format", "json"),
                new Golden("results.csv", false, "results", "RESULTS", "--format", "csv"),
                new Golden(
                        "results-by-benchmark.md",
                        false,
                        "results",
                        "RESULTS",
                        "--by",
                        "benchmark",
                        "--metric",
                        "quality",
                        "--format",
                        "markdown"),
                new Golden("hardware.txt", false, "hardware", "FACTS"),
                new Golden("hardware.csv", false, "hardware", "FACTS", "--format", "csv"),
                new Golden("hardware.tex", false, "hardware", "FACTS", "--format", "latex"),
                new Golden(
                        "hardware-list.txt",
                        false,
                        "hardware",
                        "FACTS",
                        "--list",
                        "--role",
                        "target"),
                new Golden(
                        "hardware-month.txt",
                        false,
                        "hardware",
                        "FACTS",
                        "--across",
                        "month",
                        "--width",
                        "80"),
                new Golden(
                        "hardware-role.md",
                        false,
                        "hardware",
                        "FACTS",
                        "--across",
                        "role",
                        "--format",
                        "markdown"),
                new Golden(
                        "compare.txt",
                        false,
                        "compare",
                        "CHAINS",
                        "--from",
                        "kestrel",
                        "--to",
                        "v100"),
                new Golden(
                        "compare-direct.txt",
                        false,
                        "compare",
                        "CHAINS",
                        "--from",
                        "Heron Serve",
                        "--to",
                        "kestrel"),
                new Golden(
                        "compare.json",
                        false,
                        "compare",
                        "CHAINS",
                        "--from",
                        "kestrel",
                        "--to",
                        "v100",
                        "--format",
                        "json"),
                new Golden(
                        "compare-near.txt",
                        false,
                        "compare",
                        "CHAINS",
                        "--from",
                        "kestrell",
                        "--to",
                        "v100"),
                new Golden("stats.txt", false, "stats", "FACTS"),
                new Golden("stats.md", false, "stats", "FACTS", "--format", "markdown"),
                new Golden(
                        "stats-gains.csv",
                        false,
                        "stats",
                        "FACTS",
                        "--only",
                        "gains",
                        "--format",
                        "csv"),
                new Golden("diff.txt", false, "diff", "BEFORE", "AFTER"),
                new Golden("diff.json", false, "diff", "BEFORE", "AFTER", "--format", "json"),
                new Golden(
                        "show.txt",
                        false,
                        "show",
                        "FACTS",
                        "--paper",
                        "lampserve",
                        "--width",
                        "72"),
                new Golden(
                        "show-colours.txt",
                        true,
                        "show",
                        "FACTS",
                        "--paper",
                        "inv-02",
                        "--width",
                        "60"),
                new Golden("query.txt", false, "query", "FACTS", "--hardware", "gpu"),
                new Golden(
                        "query.md",
                        false,
                        "query",
                        "FACTS",
                        "--hardware",
                        "nvidia",
                        "--format",
                        "markdown"),
                new Golden(
                        "query.csv",
                        false,
                        "query",
                        "FACTS",
                        "--hardware",
                        "amd",
                        "--format",
                        "csv"),
                new Golden(
                        "query.json",
                        false,
                        "query",
                        "FACTS",
                        "--hardware",
                        "a100",
                        "--format",
                        "json"),
                new Golden(
                        "query-colours.txt",
                        true,
                        "query",
                        "FACTS",
                        "--hardware",
                        "fpga",
                        "--role",
                        "target"),
                new Golden("query-none.txt", false, "query", "FACTS", "--hardware", "tpu"),
                new Golden("explain.txt", false, "explain", "FACTS", "--paper", "trellis"),
                new Golden("evaluate.txt", false, "evaluate", "PAPERS", "GOLD", "--facts", "FACTS"),
                new Golden(
                        "evaluate-errors.txt",
                        false,
                        "evaluate",
                        "PAPERS",
                        "GOLD",
                        "--facts",
                        "FACTS",
                        "--errors",
                        "linked"),
                new Golden(
                        "evaluate.json",
                        false,
                        "evaluate",
                        "PAPERS",
                        "GOLD",
                        "--facts",
                        "FACTS",
                        "--json"));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void printsTheSameBytes(Golden golden) throws IOException {
        CommandRun run = run(golden);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        Path file = Path.of(CommandRun.testdata("golden/" + golden.file));
        if (System.getProperty("golden.update") != null) {
            Files.writeString(file, run.out());
        }
        assertThat(run.out()).isEqualTo(Files.readString(file));
    }

    private static CommandRun run(Golden golden) {
        String[] arguments =
                golden.arguments.stream()
                        .map(
                                argument ->
                                        switch (argument) {
                                            case "FACTS" ->
                                                    CommandRun.testdata("facts/facts.jsonl");
                                            case "PAPERS" ->
                                                    CommandRun.testdata("gold/papers.jsonl");
                                            case "GOLD" -> CommandRun.testdata("gold/gold.jsonl");
                                            case "CHAINS", "BEFORE", "AFTER", "RESULTS" ->
                                                    CommandRun.testdata(
                                                            "facts/"
                                                                    + argument.toLowerCase(
                                                                            Locale.ROOT)
                                                                    + ".jsonl");
                                            default -> argument;
                                        })
                        .toArray(String[]::new);
        Traits traits = new Traits(false, false, golden.colours, Traits.NONE.columns());
        return CommandRun.with(NOT_NEEDED, "", traits, arguments);
    }

    @Test
    void hasNoOtherGoldenFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(CommandRun.testdata("golden")))) {
            Set<String> kept =
                    files.map(file -> file.getFileName().toString())
                            .collect(Collectors.toCollection(TreeSet::new));
            assertThat(kept)
                    .isEqualTo(
                            goldens()
                                    .map(Golden::file)
                                    .collect(Collectors.toCollection(TreeSet::new)));
        }
    }
}

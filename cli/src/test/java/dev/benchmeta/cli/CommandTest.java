package dev.benchmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.benchmeta.cli.Terminal.Traits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages, exit codes and help, as a user meets them. */
class CommandTest {
    private static final String FACTS = CommandRun.testdata("facts/facts.jsonl");

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extract",
                "table",
                "results",
                "query",
                "sql",
                "export",
                "compare",
                "hardware",
                "stats",
                "diff",
                "show",
                "report",
                "serve",
                "evaluate",
                "explain"
            })
    void explainsItselfWithExamples(String command) {
        CommandRun run = CommandRun.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Usage: benchmeta " + command)
                .contains("Examples:\n  benchmeta " + command)
                .containsPattern("3 +some input could not be read; the rest was processed");
        assertThat(CommandRun.of("help", command).out()).isEqualTo(run.out());
    }

    @Test
    void listsAllCommandsAsTheyDescribeThemselves() {
        CommandRun run = CommandRun.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("  compare ", "  help ", "  generate-completion ")
                .isEqualTo(CommandRun.of("help").out());
    }

    @Test
    void tellsItsVersion() {
        assertThat(CommandRun.of("--version").out()).matches("benchmeta \\d+\\.\\d+\\.\\d+\\S*\n");
    }

    @Test
    void completesCommandLines() {
        CommandRun run = CommandRun.of("generate-completion");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("complete -F").contains("energy-efficiency");
        for (String command :
                List.of("table", "results", "compare", "hardware", "stats", "diff", "show")) {
            assertThat(run.out()).contains("_picocli_benchmeta_" + command + "()");
        }
        assertThat(run.out())
                .contains("--min-confidence")
                .contains("\"baselineName\"")
                .contains("\"latex\"");
    }

    /** As bash runs it: what stands before the last comma stays. */
    @ParameterizedTest
    @CsvSource({
        "--columns, 'ratio,su', 'ratio,subject|ratio,subjectName'",
        "--metric, 'latency,speed,thr', 'latency,speed,throughput'",
        "--sort, da, date"
    })
    void completesAlsoBehindAComma(String option, String typed, String candidates)
            throws IOException, InterruptedException {
        assumeThat(Path.of("/bin/bash")).isExecutable();
        String script =
                CommandRun.of("generate-completion").out()
                        + "COMP_WORDS=(benchmeta table x "
                        + option
                        + " "
                        + typed
                        + ")\nCOMP_CWORD=4\nCOMP_LINE=\"${COMP_WORDS[*]}\"\n_complete_benchmeta\n"
                        + "IFS='|'\necho \"${COMPREPLY[*]}\"\n";
        Path file = Files.writeString(folder.resolve("complete.bash"), script);
        Process bash = new ProcessBuilder("/bin/bash", file.toString()).start();
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).isZero();
        assertThat(out.strip()).isEqualTo(candidates);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " | no command given; expected one of extract, table, results, query, sql, export, compare, hardware, stats, diff, show, report, serve, evaluate, explain, formats, spark, help, generate-completion",
                "tabel | unknown argument 'tabel'",
                "table | INPUT is missing; expected, for example, benchmeta table papers.txt",
                "table x --by colour | Invalid value for option '--by' (KEY): 'colour' is no key; expected one of metric, hardware, baseline, paper, subject, model, class, vendor, month, year",
                "table x --format pdf | Invalid value for option '--format': 'pdf' is no format; expected one of text, markdown, csv, tsv, json, latex, html",
                "table x --min-ratio two | Invalid value for option '--min-ratio': 'two' is no number; expected one such as 1.5",
                "table x --min-ratio 0 | --min-ratio is 0.0, expected a number above 0, such as 1.5 for half as much again",
                "table x --width 10 | --width is 10, expected at least 40",
                "table x --threads 0 | --threads is 0, expected at least 1",
                "table x --hardware -- | Expected parameter for option '--hardware' but found '--'",
                "table x --baseline ? | --baseline is '?', expected a name with a letter or digit, such as a100 or gpu",
                "table x --listing-date 4.11. | Invalid value for option '--listing-date': '4.11.' is no date; expected one such as 2025-11-04",
                "table x --metric sped | Invalid value for option '--metric' (METRIC): 'sped' is no metric; expected one of throughput, latency, speed",
                "table x --by metric,paper,month | --by has 3 keys, expected one or two, such as metric,baseline",
                "table x --columns ratio,colour | Invalid value for option '--columns': 'colour' is no column; expected one of ratio, stated, text",
                "table x --sort size | Invalid value for option '--sort': 'size' is no order; expected one of ratio, date",
                "table x --top 0 | --top is 0, expected at least 1",
                "table x --since May | Invalid value for option '--since': 'May' is no date; expected a day, month or year such as 2025-11-04, 2025-11 or 2025",
                "table x --since 2026 --until 2024 | --since is 2026 and --until 2024, expected --since to be no later; exchange them",
                "table x --min-confidence 2 | --min-confidence is 2.0, expected 0 to 1, such as 0.8",
                "table x --class chip | Invalid value for option '--class' (CLASS): 'chip' is no class; expected one of GPU, CPU",
                "hardware x --across colour | Invalid value for option '--across': 'colour' is no key; expected one of month, model, role, class",
                "hardware x --list --across role | --list, --across=KEY are mutually exclusive",
                "stats x --only all | Invalid value for option '--only': 'all' is no part; expected one of rates, gains, baselines, hardware",
                "stats x --format csv | --format csv holds one table; add --only and one of rates, gains, baselines, hardware",
                "table x --text ? | --text is '?', expected words with a letter or digit, such as 'long contexts'",
                "table - - | - is given twice, expected once: standard input can be read only once",
                "compare x --from vllm --to VLLM | --from and --to are both 'VLLM', expected two different names",
                "compare x --from a | --to=NAME is missing; expected, for example, benchmeta compare papers.txt --from accllm --to v100s",
                "diff x | NEW is missing; expected, for example, benchmeta diff monday.jsonl",
                "diff x '' | NEW is empty, expected a value; if a variable stands there, it is not set",
                "export x --format csv -o '' | --output is empty, expected a value",
                "evaluate x y --facts '' | --facts is empty, expected a value",
                "explain '' | TEXT|INPUT is empty, expected a value",
                "diff x x | OLD and NEW are both 'x', expected two inputs",
                "show x | --paper=TEXT is missing; expected",
                "show | --paper=TEXT and INPUT are missing; expected",
                "table x --top | Missing required parameter for option '--top' (N)",
                "query x | --hardware=NAME is missing; expected",
                "query x --hardware a --role foe | Invalid value for option '--role' (ROLE): 'foe' is no role; expected one of target, baseline, context",
                "evaluate x y --errors z | Invalid value for option '--errors': 'z' is no field; expected one of contributions"
            })
    void tellsWhatIsWrongWithTheCommandLine(String line, String message) {
        CommandRun run =
                line == null
                        ? CommandRun.of()
                        : CommandRun.of(line.replace("''", "").split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("benchmeta: " + message)
                .contains("--help'.")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "--metric, speeed, speed",
        "--metric, through, throughput",
        "--by, basline, baseline",
        "--columns, confidense, confidence",
        "--input-format, bibtx, bibtex"
    })
    void suggestsANearValue(String option, String typed, String near) {
        CommandRun run = CommandRun.of("table", FACTS, option, typed);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(". Did you mean " + near + "?\n");
        assertThat(CommandRun.of("table", FACTS, option, "xyz").err()).doesNotContain("Did you");
    }

    @Test
    void takesMetricsAsPeopleTypeThem() {
        CommandRun run =
                CommandRun.of("table", FACTS, "--metric", "Energy Efficiency", "--format", "csv");
        assertThat(run.out().lines()).hasSize(3);
    }

    @Test
    void failsWhenNothingCanBeRead() {
        CommandRun run = CommandRun.of("table", "no-such-file", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "benchmeta: not everything could be read, 2 problems:\n"
                                + "  no-such-file: does not exist, expected a file; check the name, or use - for standard input\n"
                                + "  "
                                + folder
                                + ": is a directory without files; name one with listings in it\n"
                                + "benchmeta: nothing could be read\n");
    }

    @Test
    void processesTheRest() throws IOException {
        Path damaged = folder.resolve("damaged.jsonl");
        String facts = Files.readString(Path.of(FACTS)).replaceFirst("\n", "\n{\"schema\":1,\n");
        Files.writeString(damaged, facts);
        CommandRun run = CommandRun.of("table", damaged.toString(), "missing.txt");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEqualTo(CommandRun.of("table", FACTS).out());
        assertThat(run.err())
                .startsWith(
                        "benchmeta: not everything could be read, 2 problems:\n  "
                                + damaged
                                + ":2: ")
                .contains("  missing.txt: does not exist");
    }

    @Test
    void readsSeveralInputsAndStandardInput() throws IOException {
        String others =
                Files.readString(Path.of(FACTS))
                        .replaceAll("\"id\":\"2", "\"id\":\"1")
                        .replaceAll("(\"title\":\"[^\"]*)\"", "$1 again\"");
        CommandRun run =
                CommandRun.extracting(
                        CommandRun.FINDS_NOTHING, others, "table", "-", FACTS, "--format", "csv");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(1 + 2 * 18);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void tellsAboutADamagedAnnotation() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), "{\"id\": 3}\n");
        CommandRun run = CommandRun.of("evaluate", FACTS, gold.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "benchmeta: "
                                + gold
                                + ":1: id is 3, expected a text or null; correct the annotation\n");
    }

    /** Annotations tell papers by their ids alone. */
    @Test
    void saysThatPapersOfOneIdCannotBeToldApart() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(FACTS));
        Path papers =
                Files.write(
                        folder.resolve("twins.jsonl"),
                        List.of(lines.get(0), lines.get(1).replace("inv-02", "inv-01")));
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), "{\"id\": \"inv-01\"}\n");
        String told =
                "benchmeta: the annotations of 'inv-01' are scored against the last of 2 papers"
                        + " with this id; give each paper an id of its own\n";
        assertThat(CommandRun.of("evaluate", papers.toString(), gold.toString()).err())
                .isEqualTo(told);
        assertThat(
                        CommandRun.of(
                                        "evaluate",
                                        papers.toString(),
                                        gold.toString(),
                                        "--facts",
                                        FACTS)
                                .err())
                .isEqualTo(told);
        assertThat(
                        CommandRun.of(
                                        "evaluate",
                                        FACTS,
                                        gold.toString(),
                                        "--facts",
                                        papers.toString())
                                .err())
                .isEqualTo(told);
        assertThat(CommandRun.of("evaluate", FACTS, gold.toString()).err()).isEmpty();
    }

    @Test
    void doesNotScoreNothing() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), "{\"id\": \"elsewhere\"}\n");
        CommandRun run = CommandRun.of("evaluate", FACTS, gold.toString(), "--json");
        assertThat(run)
                .isEqualTo(
                        new CommandRun(
                                1,
                                "",
                                "benchmeta: none of the annotated papers (1, such as 'elsewhere') is in the input; annotations"
                                        + " know papers by their ids; give the papers that were annotated\n"));
        Files.writeString(gold, "");
        CommandRun none = CommandRun.of("evaluate", FACTS, gold.toString(), "--half", "odd");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err())
                .contains("' has no annotated paper in the half odd, expected JSON Lines");
    }

    @Test
    void scoresNoShareOfNothing() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), "{\"id\": \"inv-01\"}\n");
        CommandRun run = CommandRun.of("evaluate", FACTS, gold.toString());
        assertThat(run.out())
                .containsPattern(
                        "\ncontributions +0\\.000 +\u2013 +0\\.000 +0\\.000\u20130\\.000 +0 +1\n")
                .containsPattern("\nresults +\u2013 +\u2013 +\u2013 +\u2013 +0 +0\n");
        assertThat(CommandRun.of("evaluate", FACTS, gold.toString(), "--json").out())
                .contains("\"results\":{\"p\":null,\"r\":null,\"f1\":null,\"gold\":0,\"pred\":0}");
    }

    @Test
    void findsAPaperByAPartOfAWord() {
        assertThat(CommandRun.of("show", FACTS, "--paper", "lamps").out())
                .startsWith("<LampServe>: Paged Attention")
                .doesNotContain("Brambles");
        assertThat(CommandRun.of("explain", FACTS, "--paper", "Serve").out())
                .contains("LampServe: Paged Attention")
                .doesNotContain("Brambles");
        assertThat(CommandRun.of("show", FACTS, "--paper", "la").code()).isEqualTo(1);
    }

    @Test
    void tellsWhyAnAnnotationCannotBeRead() {
        String gold = folder.resolve("nope.jsonl").toString();
        assertThat(CommandRun.of("evaluate", FACTS, gold).err())
                .isEqualTo(
                        "benchmeta: '"
                                + gold
                                + "' cannot be read (there is no such file), expected a file of annotations\n");
    }

    @Test
    void tellsThatItExplainsTheNameOfAFile() {
        CommandRun run = CommandRun.extracting(CommandRun.FINDS_NOTHING, "", "explain", FACTS);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("No facts found.");
        assertThat(run.err())
                .isEqualTo(
                        "benchmeta: '"
                                + FACTS
                                + "' is a file, and its name is what is explained; add --paper WORDS to"
                                + " explain papers in it\n");
    }

    @Test
    void explainsAText() {
        CommandRun run =
                CommandRun.extracting(CommandRun.FINDS_NOTHING, "", "explain", "Nothing", "here.");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("No facts found.\n");
        assertThat(run.err()).isEmpty();
        assertThat(CommandRun.of("explain", "-"))
                .isEqualTo(
                        new CommandRun(
                                1,
                                "",
                                "benchmeta: the text is empty, expected words to explain; give some\n"));
    }

    @Test
    void saysTheSameOfAPaperThatIsNotThere() {
        assertThat(CommandRun.of("show", FACTS, "--paper", "penguins"))
                .isEqualTo(CommandRun.of("explain", FACTS, "--paper", "penguins"));
    }

    @Test
    void listsTheExitCodesOfInterruptedRuns() {
        assertThat(CommandRun.of("extract", "--help").out())
                .containsPattern("130\\s+interrupted")
                .containsPattern("143\\s+ended by kill");
    }

    @Test
    void saysThatNoPaperMatches() {
        CommandRun run = CommandRun.of("explain", FACTS, "--paper", "penguins");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "benchmeta: no paper's title or id holds 'penguins', expected words as they are in one;"
                                + " give fewer of them\n");
    }

    @Test
    void doesNotLoseARunToOnePaper() {
        String papers =
                "{\"id\":\"a\",\"title\":\"A\",\"abstract\":\"x\"}\n{\"id\":\"b\",\"title\":\"B\",\"abstract\":\"y\"}\n";
        Extractor failing =
                (ExtractOnly)
                        paper -> {
                            if (paper.id().equals("a")) {
                                throw new StackOverflowError();
                            }
                            return CommandRun.FINDS_NOTHING.extract(paper);
                        };
        CommandRun run = CommandRun.extracting(failing, papers, "extract", "-");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err())
                .contains(
                        "standard input:1: internal error on paper 'a', please report it: java.lang.StackOverflowError");
    }

    @Test
    void reportsDamagedRulesAsAFailure() {
        CommandRun run =
                CommandRun.with(
                        () -> {
                            throw new Failure(
                                    "the lexicons or rules cannot be loaded:\nhardware.tsv:3: double id");
                        },
                        "{\"id\":\"a\",\"title\":\"A\",\"abstract\":\"x\"}\n",
                        Traits.NONE,
                        "table",
                        "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).endsWith("hardware.tsv:3: double id\n").doesNotContain("\tat ");
    }

    @Test
    void fitsTheTerminal() {
        Traits terminal = new Traits(true, true, false, OptionalInt.of(70));
        CommandRun run =
                CommandRun.with(() -> CommandRun.FINDS_NOTHING, "", terminal, "table", FACTS);
        assertThat(run.out().lines())
                .allMatch(line -> line.length() <= 70)
                .anyMatch(line -> line.length() > 60);
    }

    @ParameterizedTest
    @CsvSource({
        "Broken pipe, 0, ''",
        "No space left on device, 1, 'benchmeta: standard output cannot be written: No space left on device\n'"
    })
    void meetsAClosedOutput(String fault, int code, String message) {
        for (String format :
                new String[] {"text", "markdown", "csv", "tsv", "json", "latex", "html"}) {
            writesInto(fault, code, message, "table", FACTS, "--format", format);
        }
        writesInto(fault, code, message, "--help");
        writesInto(fault, code, message, "--version");
        writesInto(fault, code, message, "table", "--help");
        writesInto(fault, code, message, "help", "table");
    }

    private static void writesInto(String fault, int code, String message, String... arguments) {
        OutputStream closed =
                new OutputStream() {
                    @Override
                    public void write(int octet) throws IOException {
                        throw new IOException(fault);
                    }
                };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                Terminal.of(new ByteArrayInputStream(new byte[0]), closed, err, Traits.NONE);
        assertThat(new Program(terminal, () -> CommandRun.FINDS_NOTHING).run(arguments))
                .isEqualTo(code);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(message);
    }

    @Test
    void takesTheSameFiltersEverywhere() {
        String[] commands = {"table", "query", "compare", "hardware", "stats", "diff", "show"};
        List<String> options =
                List.of(
                        "--metric",
                        "--hardware",
                        "--vendor",
                        "--class",
                        "--role",
                        "--subject",
                        "--baseline",
                        "--model",
                        "--min-ratio",
                        "--qualifier",
                        "--min-confidence",
                        "--since",
                        "--until",
                        "--text");
        for (String command : commands) {
            String help = CommandRun.of(command, "--help").out();
            assertThat(options).as(command).allMatch(option -> help.contains(option + "="));
        }
    }

    @Test
    void tellsByItsExitCodeThatInputsDiffer() {
        String before = CommandRun.testdata("facts/before.jsonl");
        String after = CommandRun.testdata("facts/after.jsonl");
        assertThat(CommandRun.of("diff", before, after).code()).isZero();
        assertThat(CommandRun.of("diff", before, after, "--exit-code").code()).isEqualTo(4);
        assertThat(CommandRun.of("diff", "--help").out())
                .contains("4     something differs (only with --exit-code)");
    }

    @Test
    void findsNoDifferenceInACopy() throws IOException {
        Path copy = Files.copy(Path.of(FACTS), folder.resolve("copy.jsonl"));
        CommandRun run = CommandRun.of("diff", FACTS, copy.toString(), "--exit-code");
        assertThat(run)
                .isEqualTo(new CommandRun(0, "No difference. 8 papers before, 8 now.\n", ""));
    }

    @Test
    void anUnreadableSideIsAFailure() {
        CommandRun run = CommandRun.of("diff", FACTS, "missing.jsonl", "--exit-code");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("missing.jsonl: does not exist");
    }

    @Test
    void programsGetTheWordsOfTheFactReadersFormulasAsPrinted() {
        String facts =
                """
                {"schema":1,"paper":{"id":"1","title":"One","abstract":"It is 3.38$\\\\times$ faster.",\
                "published":null,"datePrecision":null,"yearInferred":null,"authors":null,"organization":null,\
                "comments":null,"links":[],"source":{"file":"a","line":1}},"contributions":[],"models":[],\
                "benchmarks":[],"hardware":[],"gains":[{"text":"3.38$\\\\times","low":3.38,"high":3.38,"unit":"x",\
                "qualifier":"exact","metric":"speed","kind":"efficiency","improves":true,"ratio":3.38,\
                "subject":null,"baseline":null,"hardware":null,"workload":null,\
                "evidence":{"section":"abstract","start":6,"end":17},"rule":"r","confidence":0.9}],\
                "results":[],"notes":[]}
                """;
        String[] table = {"table", "-", "--columns", "text,ratio", "--format"};
        assertThat(table(facts, table, "csv")).isEqualTo("text,ratio\n3.38$\\times,3.38\n");
        assertThat(table(facts, table, "json")).contains("\"3.38$\\\\times\"");
        assertThat(table(facts, table, "text")).contains("3.38×").doesNotContain("times");
    }

    private static String table(String facts, String[] table, String format) {
        String[] arguments =
                Stream.concat(Stream.of(table), Stream.of(format)).toArray(String[]::new);
        CommandRun run = CommandRun.extracting(CommandRun.FINDS_NOTHING, facts, arguments);
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    @Test
    void tellsWhereTheProgramForSparkIs() {
        CommandRun run = CommandRun.of("spark", "my papers.jsonl", "-o", "facts");
        assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.err())
                .isEqualTo(
                        "benchmeta: spark is not in this program; run './benchmeta spark \"my papers.jsonl\""
                                + " -o facts' in the sources, or spark-submit with the jar for a cluster"
                                + " (docs/scale.md)\n");
        assertThat(CommandRun.of("help", "spark").out())
                .isEqualTo(CommandRun.of("spark", "--help").out())
                .contains("spark-submit");
    }

    @Test
    void suggestsACommand() {
        assertThat(CommandRun.of("tabel").err())
                .isEqualTo(
                        "benchmeta: unknown argument 'tabel'\nDid you mean table?\nSee 'benchmeta --help'.\n");
        assertThat(CommandRun.of("help", "tabel").err()).contains("\nDid you mean table?\n");
    }

    /** CSV has no place for the reason. */
    @Test
    void saysBesideATableWithoutNotesWhyItIsEmpty() {
        CommandRun run =
                CommandRun.of("table", FACTS, "--baseline", "flintdecoder", "--format", "csv");
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err())
                .contains(
                        "benchmeta: No paper read names 'flintdecoder' as a baseline. Did you mean FlintDecode?\n");
    }

    @Test
    void tellsThatAListIsNoName() {
        assertThat(CommandRun.of("table", FACTS, "--hardware", "mi210,tpu").out())
                .contains(
                        "'mi210,tpu' as hardware. Commas do not separate names here; ask for one at a time.");
    }

    @Test
    void suggestsAPaper() {
        CommandRun run = CommandRun.of("show", FACTS, "--paper", "lampsevre");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "benchmeta: no paper's title or id holds 'lampsevre', expected words as they are in one;"
                                + " give fewer of them. Did you mean LampServe: Paged Attention by Candle Light?\n");
    }

    @Test
    void showsEveryPaperThatHasTheWords() {
        assertThat(CommandRun.of("show", FACTS, "--paper", "inv").out())
                .contains("LampServe", "Brambles", "Otter");
        assertThat(CommandRun.of("show", FACTS, "--paper", "inv-01").out())
                .contains("LampServe")
                .doesNotContain("Brambles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--hardware fpga", "--vendor amd", "--class fpga"})
    void showsOnlyPapersThatNameTheHardware(String asked) {
        String[] filter = asked.split(" ");
        assertThat(CommandRun.of("show", FACTS, "--paper", "inv", filter[0], filter[1]).out())
                .contains("Brambles")
                .doesNotContain("LampServe", "Otter");
    }

    @Test
    void comparesOnlyPapersThatNameTheHardware() {
        String before = CommandRun.testdata("facts/before.jsonl");
        String after = CommandRun.testdata("facts/after.jsonl");
        String out = CommandRun.of("diff", before, after, "--hardware", "fpga").out();
        assertThat(out).contains("Brambles", "1 paper before, 0 now.").doesNotContain("Plover");
    }
}

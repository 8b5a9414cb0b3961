package dev.benchmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases, SQL and exports, as a user meets them. */
class StoreCommandTest {
    private static final String FACTS = CommandRun.testdata("facts/facts.jsonl");

    @TempDir private Path folder = Path.of("");
    private String database = "";
    private String parquet = "";

    @BeforeEach
    void nameFiles() {
        database = folder.resolve("facts.duckdb").toString();
        parquet = folder.resolve("parquet").toString();
    }

    private void fill() {
        CommandRun.of("extract", FACTS, "--into", database);
        CommandRun.of("export", database, "--format", "parquet", "-o", parquet);
    }

    private String input(String kind) {
        return kind.equals("database") ? database : parquet;
    }

    private static String paper(String id, String text) {
        return "{\"id\":\""
                + id
                + "\",\"title\":\"Paper "
                + id
                + "\",\"abstract\":\""
                + text
                + "\"}\n";
    }

    @Test
    void tellsWhatItDid() {
        assertThat(CommandRun.of("extract", FACTS, "--into", database))
                .isEqualTo(new CommandRun(0, "Papers: 8 added, 0 replaced, 0 unchanged.\n", ""));
        assertThat(CommandRun.of("extract", FACTS, "--into", database).out())
                .isEqualTo("Papers: 0 added, 0 replaced, 8 unchanged.\n");
        assertThat(CommandRun.of("extract", database).out())
                .isEqualTo(CommandRun.of("extract", FACTS).out());
    }

    @Test
    void extractsOnlyWhatIsNew() {
        AtomicInteger extracted = new AtomicInteger();
        Extractor counting =
                (ExtractOnly)
                        paper -> {
                            extracted.incrementAndGet();
                            return CommandRun.FINDS_NOTHING.extract(paper);
                        };
        String first = paper("a", "One.") + paper("b", "Two.");
        CommandRun.extracting(counting, first, "extract", "-", "--into", database);
        assertThat(extracted).hasValue(2);
        String second =
                paper("b", "Two, again.") + paper("a", "One.") + paper("c", "Three.") + "{\n";
        CommandRun run =
                CommandRun.extracting(counting, second, "extract", "-", "--into", database);
        assertThat(extracted).hasValue(4);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEqualTo("Papers: 1 added, 1 replaced, 1 unchanged.\n");
        assertThat(
                        CommandRun.of(
                                        "sql",
                                        database,
                                        "-q",
                                        "SELECT run, added, replaced, unchanged, problems, input, finished IS NOT NULL AS ended FROM runs ORDER BY run",
                                        "--format",
                                        "csv")
                                .out())
                .isEqualTo(
                        """
                        run,added,replaced,unchanged,problems,input,ended
                        1,2,0,0,0,'-,true
                        2,1,1,1,1,'-,true
                        """);
    }

    @Test
    void doesNotLoadTheExtractorForPapersItHolds() {
        String papers = paper("a", "One.");
        CommandRun.extracting(CommandRun.FINDS_NOTHING, papers, "extract", "-", "--into", database);
        CommandRun again =
                CommandRun.with(
                        () -> {
                            throw new AssertionError("the extractor was loaded");
                        },
                        papers,
                        Terminal.Traits.NONE,
                        "extract",
                        "-",
                        "--into",
                        database);
        assertThat(again)
                .isEqualTo(new CommandRun(0, "Papers: 0 added, 0 replaced, 1 unchanged.\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "parquet"})
    void readsEveryKindOfInputAlike(String kind) {
        fill();
        assertThat(CommandRun.of("table", input(kind))).isEqualTo(CommandRun.of("table", FACTS));
        assertThat(CommandRun.of("query", input(kind), "--hardware", "gpu", "--format", "json"))
                .isEqualTo(CommandRun.of("query", FACTS, "--hardware", "gpu", "--format", "json"));
        String sql = "SELECT id, text, ratio FROM speedups ORDER BY ALL";
        assertThat(CommandRun.of("sql", input(kind), "-q", sql))
                .isEqualTo(CommandRun.of("sql", FACTS, "-q", sql));
        assertThat(
                        CommandRun.of(
                                        "sql",
                                        input(kind),
                                        FACTS,
                                        "-q",
                                        "SELECT count(*) AS n FROM papers",
                                        "--format",
                                        "csv")
                                .out())
                .isEqualTo("n\n8\n");
    }

    @Test
    void exportsWhatItReads() throws IOException {
        Path out = folder.resolve("out");
        assertThat(CommandRun.of("export", FACTS, "--format", "jsonl", "-o", out.toString()))
                .isEqualTo(new CommandRun(0, "", ""));
        assertThat(Files.readString(out.resolve("facts.jsonl")))
                .isEqualTo(CommandRun.of("extract", FACTS).out());
        assertThat(CommandRun.of("export", FACTS, "--format", "csv", "-o", out.toString()).code())
                .isZero();
        assertThat(out.resolve("search_papers.csv")).doesNotExist();
        try (Stream<String> lines = Files.lines(out.resolve("hardware_use.csv"))) {
            assertThat(lines.findFirst().orElseThrow())
                    .startsWith("paper,id,title,published,name,level,class");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * FROM gain | 2 | the SQL is wrong at line 1, column 15: Table with name gain does not exist; the tables are",
                "DROP TABLE papers | 2 | the SQL may only read the tables of its inputs (",
                "SELECT id::INTEGER FROM papers | 1 | the SQL failed at line 1, column 10: Could not convert string"
            })
    void tellsWhatIsWrongWithTheSql(String sql, int code, String message) {
        CommandRun run = CommandRun.of("sql", FACTS, "-q", sql);
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("benchmeta: " + message).doesNotContain("\tat ");
    }

    @Test
    void takesAQueryFromAFile() throws IOException {
        Path sql =
                Files.writeString(
                        folder.resolve("q.sql"),
                        "-- how many\nSELECT count(*) AS n FROM papers;\n");
        assertThat(CommandRun.of("sql", FACTS, "-f", sql.toString(), "--format", "markdown").out())
                .contains("| 8 |");
        CommandRun missing = CommandRun.of("sql", FACTS, "-f", "missing.sql");
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.err()).startsWith("benchmeta: 'missing.sql' cannot be read");
        CommandRun none = CommandRun.of("sql", FACTS);
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err())
                .startsWith("benchmeta: no query given, expected one of --query and --file");
    }

    @Test
    void processesTheRestOfABrokenInput() throws IOException {
        Path facts =
                Files.writeString(
                        folder.resolve("f.jsonl"),
                        Files.readString(Path.of(FACTS)) + "{\"schema\":1,\n");
        CommandRun run =
                CommandRun.of(
                        "sql",
                        facts.toString(),
                        "-q",
                        "SELECT count(*) AS n FROM papers",
                        "--format",
                        "csv");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEqualTo("n\n8\n");
        assertThat(run.err()).contains(facts + ":9: ");
    }

    @Test
    void tellsOfADamagedDatabase() throws IOException {
        Files.writeString(Path.of(database), "x".repeat(8) + "DUCK" + "x".repeat(9000));
        CommandRun table = CommandRun.of("table", FACTS, database);
        assertThat(table.code()).isEqualTo(3);
        assertThat(table.out()).isEqualTo(CommandRun.of("table", FACTS).out());
        assertThat(table.err())
                .contains("  " + database + ": ")
                .contains("extract the papers again into another file");
        for (String[] line :
                new String[][] {
                    {"sql", database, "-q", "SELECT 1"}, {"extract", FACTS, "--into", database}
                }) {
            CommandRun run = CommandRun.of(line);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err())
                    .startsWith("benchmeta: " + database + " ")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void readsTheOtherInputsWhenADatabaseIsCut() throws IOException {
        fill();
        byte[] bytes = Files.readAllBytes(Path.of(database));
        Files.write(Path.of(database), Arrays.copyOf(bytes, bytes.length / 2));
        CommandRun run = CommandRun.of("table", database, FACTS);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEqualTo(CommandRun.of("table", FACTS).out());
        assertThat(run.err()).contains("1 problem:\n  " + database + ": is damaged (");
    }

    @Test
    void doesNotReadAndWriteOneFile() {
        fill();
        CommandRun run = CommandRun.of("extract", database, "--into", database);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "benchmeta: '"
                                + database
                                + "' is an input and what --into names; name two files\n");
        CommandRun both = CommandRun.of("extract", FACTS, "--into", database, "-o", "x");
        assertThat(both.code()).isEqualTo(2);
        assertThat(both.err())
                .startsWith("benchmeta: --output and --into are both given, expected one");
    }

    @Test
    void doesNotOverwriteWhatItDidNotWrite() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "x");
        CommandRun run = CommandRun.of("export", FACTS, "--format", "csv", "-o", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("benchmeta: " + folder + " holds mine.txt, which no export wrote");
    }

    @Test
    void doesNotTakeJsonLinesForADatabase() throws IOException {
        Path facts = Files.copy(Path.of(FACTS), folder.resolve("facts.jsonl"));
        CommandRun run = CommandRun.of("extract", FACTS, "--into", facts.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "benchmeta: "
                                + facts
                                + " is no database; name one made by 'benchmeta extract --into', or a new file\n");
        assertThat(facts).hasSameTextualContentAs(Path.of(FACTS));
    }

    @Test
    void doesNotTakeAFolderForADatabase() {
        CommandRun run = CommandRun.of("extract", FACTS, "--into", folder.toString());
        assertThat(run.err())
                .isEqualTo(
                        "benchmeta: "
                                + folder
                                + " is a folder, expected a file; name a file in it, such as "
                                + folder.resolve("facts.duckdb")
                                + "\n");
    }

    @Test
    void showsColumnsThatAreEmptyThroughout() {
        String sql = "SELECT NULL AS nothing, id FROM papers LIMIT 1";
        assertThat(CommandRun.of("sql", FACTS, "-q", sql).out())
                .startsWith("nothing  id\n")
                .contains("NULL");
        assertThat(CommandRun.of("sql", FACTS, "-q", sql, "--format", "csv").out())
                .isEqualTo("nothing,id\n,inv-01\n");
    }

    @Test
    void answersOneStatementOnly() {
        CommandRun run = CommandRun.of("sql", FACTS, "-q", "SELECT 1; SELECT 2");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("benchmeta: the SQL is 2 statements, expected one; ask");
    }

    @Test
    void tellsWhyAFileOfSqlCannotBeRead() {
        CommandRun run = CommandRun.of("sql", FACTS, "-f", folder.resolve("nope.sql").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .endsWith(
                        "nope.sql' cannot be read (there is no such file); check the name of the file with the"
                                + " query\n");
    }
}

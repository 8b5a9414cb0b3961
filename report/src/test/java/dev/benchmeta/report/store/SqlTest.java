package dev.benchmeta.report.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.benchmeta.report.Testdata;
import dev.benchmeta.report.render.Format;
import dev.benchmeta.report.render.TextSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTest {
    @TempDir private static Path folder = Path.of("");

    private FactStore store = FactStore.memory("unused");

    @BeforeEach
    void fill() {
        store.close();
        Path file = folder.resolve("facts.duckdb");
        if (!Files.exists(file)) {
            try (FactStore written = FactStore.write(file)) {
                StoreWriter writer = written.writer(new StoreRun("", "1", Clock.systemUTC(), 500));
                Testdata.facts().forEach(writer::addKnown);
                writer.finish(0);
            }
        }
        store = FactStore.open(file);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private String csv(String sql) throws SqlFault {
        StringBuilder out = new StringBuilder();
        try {
            Format.CSV.renderer(new TextSettings(80, false)).render(store.query(sql), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    @Test
    void answersWithTypes() throws SqlFault {
        assertThat(
                        csv(
                                "SELECT 1 AS a, 2.5 AS a, 'x' AS s, true AS t, NULL AS n, DATE '2024-01-08' AS d,"
                                        + " 9007199254740993 AS big, 1e300::DOUBLE AS e, '=x' AS f, [1, 2] AS l"))
                .isEqualTo(
                        "a,a_1,s,t,n,d,big,e,f,l\n1,2.5,x,true,,2024-01-08,9007199254740993,"
                                + "1"
                                + "0".repeat(300)
                                + ",'=x,\"[1, 2]\"\n");
        assertThat(csv("SELECT count(*) AS n FROM papers")).isEqualTo("n\n8\n");
        assertThat(store.query("SELECT * FROM papers WHERE false").notes())
                .containsExactly("No rows.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM papers",
                "SELECT 1; DELETE FROM papers",
                "WITH gone AS (DELETE FROM papers RETURNING *) SELECT * FROM gone",
                "CREATE TABLE x (y INTEGER)",
                "COPY papers TO 'FOLDER/out.csv'",
                "EXPORT DATABASE 'FOLDER/out'",
                "ATTACH 'FOLDER/new.duckdb'",
                "SELECT * FROM read_csv('/etc/passwd')",
                "SELECT * FROM read_text('FOLDER/other.txt')",
                "COPY papers TO 'FOLDER/facts.duckdb'",
                "SELECT 1; COPY papers TO 'FOLDER/facts.duckdb'",
                "WITH a AS (SELECT 1) INSERT INTO links SELECT 1, 1, 'x'",
                "EXPLAIN ANALYZE COPY papers TO 'FOLDER/facts.duckdb'",
                "PREPARE p AS COPY papers TO 'FOLDER/facts.duckdb'; EXECUTE p",
                "COPY papers TO 'FOLDER/facts.duckdb.wal'",
                "COPY papers TO 'FOLDER/facts.duckdb.tmp'",
                "SELECT * FROM 'FOLDER/x.parquet'",
                "SELECT * FROM glob('/*')",
                "INSTALL fts",
                "LOAD fts",
                "SET enable_external_access = true",
                "RESET lock_configuration",
                "SET temp_directory = 'FOLDER'",
                "ROLLBACK; DELETE FROM papers"
            })
    void onlyReadsItsInputs(String sql) throws SqlFault, IOException {
        assertThatThrownBy(() -> store.query(sql.replace("FOLDER", folder.toString())))
                .isInstanceOf(SqlFault.class)
                .hasMessageStartingWith("the SQL may only read the tables of its inputs (")
                .hasMessageEndingWith("write a query, such as SELECT * FROM speedups");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactly("facts.duckdb");
        }
        store.close();
        fill();
        assertThat(csv("SELECT count(*) AS n FROM papers")).isEqualTo("n\n8\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELEC 1 | the SQL is wrong at line 1, column 1: syntax error at or near \"SELEC\"",
                "SELECT *~FROM papers~WHER x | the SQL is wrong at line 3, column 6: syntax error at or near \"x\"",
                "SELECT nope FROM papers | the SQL is wrong at line 1, column 8: Referenced column \"nope\" not found in FROM clause",
                "SELECT *~FROM gain | the SQL is wrong at line 2, column 6: Table with name gain does not exist; the tables are taxonomy, taxonomy_closure, speedups, measurements, hardware_use, names, meta, runs, papers, links, contributions, models, benchmarks, hardware, mentions, gains, results, notes"
            })
    void saysWhatIsWrongAndWhere(String sql, String message) {
        assertThatThrownBy(() -> store.query(sql.replace('~', '\n')))
                .isInstanceOf(SqlFault.class)
                .hasMessage(message)
                .matches(fault -> ((SqlFault) fault).wrong());
    }

    @Test
    void tellsAFaultOfTheDataFromOneOfTheQuery() {
        assertThatThrownBy(() -> store.query("SELECT CAST(title AS INTEGER) FROM papers"))
                .isInstanceOf(SqlFault.class)
                .hasMessageStartingWith(
                        "the SQL failed at line 1, column 8: Could not convert string")
                .matches(fault -> !((SqlFault) fault).wrong());
    }

    @Test
    void answersTheExamplesOfItsDocumentation() throws IOException, SqlFault {
        String page = Files.readString(Testdata.file("../docs/store.md"));
        List<String> examples =
                Pattern.compile("```sql\\n(.*?)```", Pattern.DOTALL)
                        .matcher(page)
                        .results()
                        .map(example -> example.group(1))
                        .toList();
        assertThat(examples).hasSize(4);
        for (String example : examples) {
            assertThat(store.query(example).columns()).isNotEmpty();
        }
    }

    @Test
    void goesOnAfterAFault() throws SqlFault {
        assertThatThrownBy(() -> store.query("SELECT CAST(title AS INTEGER) FROM papers"))
                .isInstanceOf(SqlFault.class);
        assertThat(csv("SELECT count(*) AS n FROM papers")).isEqualTo("n\n8\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SELECT 1; SELECT 2", "FROM papers;\nFROM gains;", "SELECT 1; SHOW TABLES"})
    void refusesSeveralStatements(String sql) {
        assertThatThrownBy(() -> store.query(sql))
                .isInstanceOf(SqlFault.class)
                .hasMessageStartingWith(
                        "the SQL is 2 statements, expected one; ask them one by one")
                .matches(fault -> ((SqlFault) fault).wrong());
    }

    @Test
    void takesSemicolonsThatPartNothing() throws SqlFault {
        assertThat(csv("SELECT 'a; b' AS \"x;y\" -- one; two\n;\n")).isEqualTo("x;y\na; b\n");
        assertThat(csv("SELECT 1 AS a;;")).isEqualTo("a\n1\n");
    }
}

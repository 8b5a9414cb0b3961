package dev.benchmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.report.store.FactStore;
import dev.benchmeta.report.store.Mark;
import dev.benchmeta.report.store.Marks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query that the pages show runs as it is written there. */
class SqlExamplesTest {
    private static final Pattern BLOCK = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile(" -q \"([^\"]+)\"");

    @TempDir private static Path folder = Path.of("");

    static Stream<String> queries() throws IOException {
        List<String> queries = new ArrayList<>();
        Path testdata = Path.of(CommandRun.testdata(""));
        try (Stream<Path> docs = Files.list(testdata.resolveSibling("docs"))) {
            for (Path page :
                    Stream.concat(docs, Stream.of(testdata.resolveSibling("README.md"))).toList()) {
                if (page.toString().endsWith(".md")) {
                    String text = Files.readString(page);
                    Stream.of(BLOCK, OPTION)
                            .flatMap(form -> form.matcher(text).results())
                            .forEach(found -> queries.add(found.group(1)));
                }
            }
        }
        assertThat(queries).hasSizeGreaterThan(6);
        return queries.stream().distinct();
    }

    @BeforeAll
    static void keepFactsAndAMark() {
        String facts = CommandRun.testdata("facts/facts.jsonl");
        assertThat(CommandRun.of("extract", facts, "--into", store()).code()).isZero();
        try (FactStore store = FactStore.write(Path.of(store()))) {
            Mark.Words words = new Mark.Words("title", 0, 9, "LampServe");
            new Marks(store).put(new Mark("1", "inv-01", "model", "wrong", words, false, "{}"));
        }
    }

    private static String store() {
        return folder.resolve("facts.duckdb").toString();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void runs(String query) {
        CommandRun run = CommandRun.of("sql", store(), "-q", query);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isNotEmpty();
    }
}

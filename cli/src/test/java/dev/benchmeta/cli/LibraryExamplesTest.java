package dev.benchmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.core.json.FactsCodec;
import dev.benchmeta.report.store.ExportFormat;
import dev.benchmeta.report.store.FactStore;
import dev.benchmeta.report.store.StoreRun;
import dev.benchmeta.report.store.StoreWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/library.md compile, and do what is said there. */
class LibraryExamplesTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("```java\n(.*?public class (\\w+).*?)```", Pattern.DOTALL);

    @TempDir private Path folder = Path.of("");

    private static Path testdata() {
        return Path.of(System.getProperty("benchmeta.testdata"));
    }

    @BeforeEach
    void compile() throws IOException {
        String page = Files.readString(testdata().resolveSibling("docs").resolve("library.md"));
        for (Matcher example = EXAMPLE.matcher(page); example.find(); ) {
            Files.writeString(folder.resolve(example.group(2) + ".java"), example.group(1));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter faults = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> sources;
            try (var found = Files.newDirectoryStream(folder, "*.java")) {
                sources = StreamSupport.stream(found.spliterator(), false).toList();
            }
            boolean compiled =
                    compiler.getTask(
                                    faults,
                                    files,
                                    null,
                                    List.of("-cp", System.getProperty("java.class.path")),
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources))
                            .call();
            assertThat(compiled).as(faults.toString()).isTrue();
            assertThat(sources).hasSize(3);
        }
    }

    private String run(String name, String... arguments) throws Exception {
        PrintStream usual = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader classes = new URLClassLoader(new URL[] {folder.toUri().toURL()});
                PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            classes.loadClass(name)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } finally {
            System.setOut(usual);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void readsAListing() throws Exception {
        assertThat(run("ReadListing", testdata().resolve("papers/papers.jsonl").toString()).lines())
                .hasSize(10)
                .first()
                .isEqualTo("2401.90001: CobaltCache: Sharing Prefixes across Tenants");
    }

    @Test
    void findsFacts() throws Exception {
        assertThat(run("FindFacts")).isEqualTo("THROUGHPUT OptionalDouble[2.1] over vLLM\ntrue\n");
    }

    @Test
    void comparesFacts() throws Exception {
        Path export = folder.resolve("export");
        try (FactStore store = FactStore.memory("test")) {
            StoreWriter writer = store.writer(new StoreRun("", "1", Clock.systemUTC(), 100));
            for (String line : Files.readAllLines(testdata().resolve("facts/facts.jsonl"))) {
                writer.addKnown(new FactsCodec().read(line));
            }
            writer.finish(0);
            store.export(ExportFormat.PARQUET, export);
        }
        assertThat(run("CompareFacts", export.toString()).lines())
                .contains("5555,Quill-1,GPU cluster");
    }
}

package dev.benchmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Outputs that are inputs too. */
class OverwritingTest {
    private static final Path FACTS = Path.of(CommandRun.testdata("facts/facts.jsonl"));

    @TempDir private Path folder = Path.of("");
    private Path input = folder;

    @BeforeEach
    void copy() throws IOException {
        Path inputs = Files.createDirectory(folder.resolve("in"));
        input = Files.copy(FACTS, inputs.resolve("facts.jsonl"));
    }

    private void refused(String meaning, String... command) throws IOException {
        CommandRun run = CommandRun.of(command);
        assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("benchmeta: '")
                .endsWith("' is an input and " + meaning + "; name two files\n");
        assertThat(input).hasSameTextualContentAs(FACTS);
        try (Stream<Path> files = Files.list(input.resolveSibling(""))) {
            assertThat(files).containsExactly(input);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "report"})
    void keepsItsInput(String command) throws IOException {
        refused("what --output names", command, input.toString(), "-o", input.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "report"})
    void keepsTheInputBehindALinkOrAnotherPath(String command) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), input);
        Path detour = folder.resolve("in/../in/facts.jsonl");
        refused("what --output names", command, link.toString(), "-o", input.toString());
        refused("what --output names", command, input.toString(), "-o", link.toString());
        refused("what --output names", command, input.toString(), "-o", detour.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"in", "in/*.jsonl"})
    void keepsWhatADirectoryOrPatternHolds(String named) throws IOException {
        String inputs = folder.resolve(named).toString();
        refused("what --output names", "extract", inputs, "-o", input.toString());
        refused("what --into names", "extract", inputs, "--into", input.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "extract, in, in/new.jsonl, --output",
        "extract, in/*.jsonl, in/new.jsonl, --output",
        "extract, in/*, in/../in/new.gz, --output",
        "extract, ., deeper/new.jsonl, --output",
        "extract, in, in/new.duckdb, --into",
        "extract, in/*, in/new.duckdb, --into",
        "report, in, in/new.html, --output",
    })
    void writesNothingThatWouldBeAnInput(
            String command, String inputs, String output, String option) throws IOException {
        Files.createDirectory(folder.resolve("deeper"));
        String file = folder.resolve(output).toString();
        CommandRun run = CommandRun.of(command, folder.resolve(inputs).toString(), option, file);
        assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "benchmeta: '"
                                + folder.resolve(inputs)
                                + "' is an input in which '"
                                + file
                                + "' would be read; write it elsewhere\n");
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files).containsExactly(input);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "in, new.jsonl",
        "in/*.jsonl, in/new.json",
        "in, in/.new.jsonl",
        "[a].jsonl, a.jsonl",
    })
    void writesBesideItsInputs(String inputs, String output) throws IOException {
        Path file = folder.resolve(output);
        Files.copy(FACTS, folder.resolve("[a].jsonl"));
        CommandRun run =
                CommandRun.of("extract", folder.resolve(inputs).toString(), "-o", file.toString());
        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(Files.readString(file).lines()).hasSize(8);
    }

    @Test
    void keepsALaterInput() throws IOException {
        refused(
                "what --output names",
                "extract",
                FACTS.toString(),
                input.toString(),
                "-o",
                input.toString());
    }

    @Test
    void keepsTheLinesOfARunThatBrokeOff() throws IOException {
        input = Files.move(input, input.resolveSibling("facts.jsonl.part"));
        String output = folder.resolve("in/facts.jsonl").toString();
        refused("where --output keeps what is done", "extract", input.toString(), "-o", output);
    }

    @Test
    void keepsTheFolderOfAnExport() throws IOException {
        String folderOfInput = input.resolveSibling("").toString();
        refused(
                "in the folder --output names",
                "export",
                input.toString(),
                "--format",
                "csv",
                "-o",
                folderOfInput);
    }

    @Test
    void readsAndWritesADevice() {
        CommandRun run = CommandRun.of("extract", "/dev/null", FACTS.toString(), "-o", "/dev/null");
        assertThat(run.err()).doesNotContain("is an input and");
    }

    @Test
    void replacesAFileThatIsNoInput() throws IOException {
        Path other = Files.writeString(folder.resolve("other.jsonl"), "old");
        CommandRun run = CommandRun.of("extract", input.toString(), "-o", other.toString());
        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(Files.readString(other)).startsWith("{");
    }
}

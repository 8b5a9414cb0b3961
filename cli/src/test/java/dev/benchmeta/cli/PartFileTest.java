package dev.benchmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done with the part of a file that a run left. */
class PartFileTest {
    private static final int PAPERS = 20;

    @TempDir private Path folder = Path.of("");

    private final AtomicInteger extracted = new AtomicInteger();
    private Path input = Path.of("");
    private Path file = Path.of("");
    private Path part = Path.of("");
    private String whole = "";

    @BeforeEach
    void leaveAPart() throws IOException {
        input = Files.writeString(folder.resolve("in.jsonl"), papers());
        file = folder.resolve("out.jsonl");
        part = folder.resolve("out.jsonl.part");
        CommandRun run = breakOff();
        assertThat(run.err())
                .startsWith(
                        "benchmeta: '"
                                + part
                                + "' keeps what is done; the same command resumes from there\n")
                .endsWith("(stopped here because of --strict)\n");
        assertThat(Files.readString(part).lines()).hasSize(PAPERS / 2);
        whole = extract().out();
        extracted.set(0);
    }

    /** The one in the middle is broken. */
    private static String papers() {
        return IntStream.range(0, PAPERS + 1)
                .mapToObj(i -> i == PAPERS / 2 ? "{}\n" : paper(i))
                .collect(Collectors.joining());
    }

    private static String paper(int number) {
        return "{\"id\":\"p%d\",\"title\":\"Paper %d\",\"abstract\":\"Text.\"}\n"
                .formatted(number, number);
    }

    /**
     * Beside standard input all is read once, so that the broken record is met among the others.
     */
    private CommandRun breakOff() {
        return extract("-", "--strict", "-o", file.toString());
    }

    private CommandRun extract(String... options) {
        Extractor counting =
                (ExtractOnly)
                        paper -> {
                            extracted.incrementAndGet();
                            return CommandRun.FINDS_NOTHING.extract(paper);
                        };
        String[] arguments = new String[options.length + 2];
        arguments[0] = "extract";
        arguments[1] = input.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return CommandRun.extracting(counting, "", arguments);
    }

    private CommandRun goOn() throws IOException {
        CommandRun run = extract("-o", file.toString());
        assertThat(Files.readString(file)).isEqualTo(extract().out());
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("in.jsonl", "out.jsonl");
        return run;
    }

    @Test
    void goesOnBehindIt() throws IOException {
        CommandRun run = extract("-o", file.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("benchmeta: resumes after 10 papers that '" + part + "' has\n");
        assertThat(extracted).hasValue(PAPERS / 2);
        assertThat(Files.readString(file)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"schema\":1,\"pa", "garbage\n", "\n", "\0\0\0"})
    void dropsWhatIsNotWhole(String end) throws IOException {
        Files.writeString(part, end, StandardOpenOption.APPEND);
        assertThat(goOn().err()).contains("resumes after 10 papers");
    }

    @Test
    void keepsOnlyWhatIsOfTheSameInput() throws IOException {
        Files.writeString(input, papers().replace("\"Paper 3\"", "\"Another\""));
        assertThat(goOn().err()).contains("resumes after 3 papers");
        assertThat(Files.readString(file)).contains("Another");
    }

    @Test
    void keepsNothingThatIsBehindTheInput() throws IOException {
        Files.writeString(input, paper(0) + paper(1));
        assertThat(goOn().err()).contains("resumes after 2 papers");
        assertThat(Files.readString(file).lines()).hasSize(2);
    }

    @Test
    void keepsNothingOfAnotherProgram() throws IOException {
        Files.writeString(folder.resolve("out.jsonl.part.version"), "0.0.1 00000000");
        assertThat(goOn().err())
                .startsWith(
                        "benchmeta: '"
                                + part
                                + "' is of another version of the program; all papers are extracted anew\n");
    }

    @Test
    void isWrittenByOneRunAtATime() throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            CommandRun run = extract("-o", file.toString());
            assertThat(run)
                    .isEqualTo(
                            new CommandRun(
                                    1,
                                    "",
                                    "benchmeta: '"
                                            + part
                                            + "' is being written by another run; wait for it, or name"
                                            + " another file\n"));
        }
        assertThat(Files.readString(part).lines()).hasSize(PAPERS / 2);
    }

    @Test
    void staysWhenTheSameRunFailsAgain() throws IOException {
        String before = Files.readString(part);
        breakOff();
        assertThat(Files.readString(part)).isEqualTo(before);
    }
}

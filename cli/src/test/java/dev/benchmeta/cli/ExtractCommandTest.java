package dev.benchmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.benchmeta.cli.Terminal.Traits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
    private static final String FACTS = CommandRun.testdata("facts/facts.jsonl");

    @TempDir private Path folder = Path.of("");

    private static String papers(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                "{\"id\":\"p"
                                        + i
                                        + "\",\"title\":\"Paper "
                                        + i
                                        + "\",\"abstract\":\"Text "
                                        + i
                                        + ".\"}\n")
                .collect(Collectors.joining());
    }

    /** Some papers take longer than others. */
    private static final Extractor UNEVEN =
            (ExtractOnly)
                    paper -> {
                        LockSupport.parkNanos(
                                Math.floorMod(paper.id().hashCode() * 31L, 7) * 300_000L);
                        return CommandRun.FINDS_NOTHING.extract(paper);
                    };

    @Test
    void writesTheSameForAnyNumberOfThreads() {
        String papers = papers(300);
        CommandRun one = CommandRun.extracting(UNEVEN, papers, "extract", "-", "--threads", "1");
        CommandRun many = CommandRun.extracting(UNEVEN, papers, "extract", "-", "--threads", "7");
        assertThat(one.out().lines()).hasSize(300);
        assertThat(many).isEqualTo(one);
        assertThat(one.out().lines().skip(123).findFirst().orElseThrow())
                .contains("\"id\":\"p123\"");
    }

    @Test
    void keepsFactsAsTheyAre() {
        CommandRun once = CommandRun.of("extract", FACTS);
        assertThat(once.out().lines()).hasSize(8);
        CommandRun twice =
                CommandRun.extracting(CommandRun.FINDS_NOTHING, once.out(), "extract", "-");
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void writesAFileWhenItIsComplete() throws IOException {
        Path file = Files.writeString(folder.resolve("facts.jsonl"), "old");
        CommandRun run = CommandRun.of("extract", FACTS, "-o", file.toString());
        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(Files.readString(file)).isEqualTo(CommandRun.of("extract", FACTS).out());
        assertThat(names()).containsExactly("facts.jsonl");
    }

    @Test
    void gzipsByName() throws IOException {
        Path file = folder.resolve("facts.jsonl.gz");
        CommandRun.of("extract", FACTS, "--output", file.toString());
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(CommandRun.of("extract", FACTS).out());
        }
    }

    @Test
    void leavesNothingBehindWhenNothingCanBeRead() throws IOException {
        CommandRun run =
                CommandRun.of("extract", "missing", "-o", folder.resolve("out").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(names()).isEmpty();
    }

    @Test
    void doesNotWriteIntoADirectory() {
        CommandRun run = CommandRun.of("extract", FACTS, "-o", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "benchmeta: '"
                                + folder
                                + "' is a folder, expected a file; name a file in it, such as "
                                + folder.resolve("facts.jsonl")
                                + "\n");
    }

    @Test
    void tellsThatTheFolderIsMissing() {
        Path file = folder.resolve("none").resolve("facts.jsonl");
        CommandRun run = CommandRun.of("extract", FACTS, "-o", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("benchmeta: '" + file + "' cannot be written")
                .endsWith("check that its folder exists and may be written to\n");
    }

    @Test
    void tellsThatTheDiskIsFull() {
        Path full = Path.of("/dev/full");
        assumeThat(full).as("a device that is always full").exists();
        CommandRun run = CommandRun.of("extract", FACTS, "-o", full.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("benchmeta: '/dev/full' cannot be written")
                .contains("No space left on device")
                .doesNotContain("\tat ");
    }

    @Test
    void tellsThatAFolderMayNotBeRead() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeThat(closed.toFile().setReadable(false) && !Files.isReadable(closed))
                .as("a user whom permissions hold, not root")
                .isTrue();
        CommandRun run = CommandRun.of("extract", closed.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("is a directory that may not be listed; check its permissions");
    }

    @Test
    void showsProgressOnATerminalOnly() {
        Traits terminal = new Traits(false, true, false, OptionalInt.empty());
        CommandRun run = CommandRun.with(() -> UNEVEN, papers(50), terminal, "extract", "-");
        assertThat(run.err()).contains("Extracting");
        assertThat(CommandRun.extracting(UNEVEN, papers(50), "extract", "-").err()).isEmpty();
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}

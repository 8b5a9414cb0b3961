package dev.benchmeta.report.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.benchmeta.core.model.PaperFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program killed while it writes leaves its last whole batch. */
class KillTest {
    /** Two at a time, since most of the time goes into starting programs. */
    private static final int FILES = 2;

    private static final int KILLS = 5;
    private static final long LONGEST_MILLIS = 150;

    @TempDir private Path folder = Path.of("");

    @Test
    void leavesTheLastWholeBatch() {
        IntStream.range(0, FILES).parallel().forEach(this::killOften);
    }

    private void killOften(int number) {
        Random random = new Random(number);
        try {
            killOften(Files.createDirectory(folder.resolve("store" + number)), random);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }

    private static void killOften(Path folder, Random random)
            throws IOException, InterruptedException {
        Path file = folder.resolve("facts.duckdb");
        long before = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            // The first one and the last one die before their first batch, mostly.
            boolean early = kill % (KILLS - 1) == 0;
            int told = runAndKill(file, early, random.nextLong(LONGEST_MILLIS * (early ? 5 : 1)));
            if (!Files.exists(file)) {
                assertThat(early).isTrue();
                continue;
            }
            long papers = check(file, kill);
            assertThat(papers).isGreaterThanOrEqualTo(before + (long) told * EndlessWriter.STEP);
            before = papers;
        }
        // Who is not killed early is killed after a batch.
        assertThat(before).isGreaterThanOrEqualTo((KILLS - 2L) * EndlessWriter.STEP);
    }

    /** How many batches the program told of before it was killed. */
    private static int runAndKill(Path file, boolean early, long millis)
            throws IOException, InterruptedException {
        // A pipe would be closed by the kill.
        Path told = file.resolveSibling("told");
        Process writer = start(file, told);
        try {
            while (!early && writer.isAlive() && !Files.readString(told).contains("batch")) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            if (!early) {
                assertThatThrownBy(() -> FactStore.open(file))
                        .hasMessage(
                                file
                                        + " is in use by another process ("
                                        + writer.pid()
                                        + "); wait until it ends, or end it");
            }
            TimeUnit.MILLISECONDS.sleep(millis);
            assertThat(writer.isAlive()).as("it ended by itself").isTrue();
        } finally {
            writer.destroyForcibly().waitFor();
        }
        try (Stream<String> lines = Files.lines(told)) {
            return (int) lines.filter("batch"::equals).count();
        }
    }

    private static Process start(Path file, Path told) throws IOException {
        // DuckDB unpacks its library there; a killed program leaves it.
        Path temporary = Files.createDirectories(file.resolveSibling("tmp"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessWriter.class.getName(),
                        file.toString())
                .redirectOutput(told.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** How many papers there are, all of them whole. */
    private static long check(Path file, int kill) {
        try (FactStore store = FactStore.open(file);
                FactCursor cursor = store.facts()) {
            List<PaperFacts> facts = new ArrayList<>();
            cursor.forEachRemaining(facts::add);
            if (facts.isEmpty()) {
                return 0;
            }
            assertThat(Rows.of(store.database(), "SELECT count(*) FROM search_papers"))
                    .containsExactly(List.of(String.valueOf(facts.size())));
            long batches = EndlessWriter.batches(facts.size());
            assertThat(facts).as("after kill %d", kill).isEqualTo(EndlessWriter.expected(batches));
            assertThat(Rows.of(store.database(), "SELECT sum(added), sum(replaced) FROM runs"))
                    .containsExactly(
                            List.of(
                                    String.valueOf(facts.size()),
                                    String.valueOf(batches * EndlessWriter.STEP)));
            return facts.size();
        }
    }
}

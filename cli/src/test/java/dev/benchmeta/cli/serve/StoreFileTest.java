package dev.benchmeta.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.benchmeta.core.model.Names;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.store.FactStore;
import dev.benchmeta.report.store.Mark;
import dev.benchmeta.report.store.Marks;
import dev.benchmeta.report.store.StoreException;
import dev.benchmeta.report.store.StoreRun;
import dev.benchmeta.report.store.StoreWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFileTest {
    @TempDir private Path folder = Path.of("");

    private static void add(FactStore store, String id) {
        StoreWriter writer = store.writer(new StoreRun("test", "1", Clock.systemUTC(), 10));
        writer.addKnown(
                new PaperFacts(
                        Paper.of(id, "Paper " + id, "Text."),
                        Names.NONE,
                        List.of(),
                        List.of(),
                        List.of()));
        writer.finish(0);
    }

    private static void mark(StoreFile file, String key) {
        Mark.Words words = new Mark.Words("abstract", 0, 4, "Text");
        file.write(
                store ->
                        new Marks(store)
                                .put(new Mark(key, "first", "gain", "right", words, false, "{}")));
    }

    /** Another program, which has the file open until its input ends. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            FactStore store = FactStore.write(Path.of(arguments[0]));
            System.out.println("open");
            while (System.in.read() >= 0) {
                // as long as the test wants
            }
            store.close();
        }
    }

    private static Process hold(Path path) throws IOException {
        Process holder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Holder.class.getName(),
                                path.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(holder.inputReader().readLine()).isEqualTo("open");
        return holder;
    }

    private static void end(Process holder) {
        try {
            holder.getOutputStream().close();
            holder.waitFor();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("the other program does not end", e);
        }
    }

    @Test
    void waitsForAnotherProgramThatIsDoneSoon() throws IOException {
        Path path = folder.resolve("facts.duckdb");
        try (FactStore store = FactStore.write(path)) {
            add(store, "first");
        }
        StoreFile file = new StoreFile(path);
        Process holder = hold(path);
        AtomicInteger attempts = new AtomicInteger();
        Supplier<Long> work =
                () -> {
                    if (attempts.incrementAndGet() == 3) {
                        end(holder);
                    }
                    return file.read(FactStore::papers);
                };
        assertThat(file.patiently(work)).isEqualTo(1);
        assertThat(attempts).hasValue(3);
    }

    @Test
    void doesNotWaitForWhatWaitingDoesNotMend() {
        StoreFile file = new StoreFile(folder);
        AtomicInteger attempts = new AtomicInteger();
        Supplier<String> broken =
                () -> {
                    attempts.incrementAndGet();
                    throw new StoreException(folder, "is damaged");
                };
        assertThatThrownBy(() -> file.patiently(broken)).hasMessageEndingWith("is damaged");
        assertThat(attempts).hasValue(1);
    }

    @Test
    void tellsWhatOthersWroteAndNotWhatIsKeptBesideIt() {
        Path path = folder.resolve("facts.duckdb");
        try (FactStore store = FactStore.write(path)) {
            add(store, "first");
        }
        StoreFile file = new StoreFile(path);
        mark(file, "a");
        assertThat(file.changed()).isFalse();
        try (FactStore store = FactStore.write(path)) {
            add(store, "second");
        }
        mark(file, "b");
        assertThat(file.changed()).isTrue();
        assertThat(file.changed()).isFalse();
        assertThat(file.<Long>read(FactStore::papers)).isEqualTo(2);
    }
}

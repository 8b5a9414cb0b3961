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

    @Test
    void waitsForAnotherProgramThatIsDoneSoon() {
        Path path = folder.resolve("facts.duckdb");
        try (FactStore store = FactStore.write(path)) {
            add(store, "first");
        }
        AtomicInteger attempts = new AtomicInteger();
        Supplier<String> work =
                () -> {
                    if (attempts.incrementAndGet() < 3) {
                        throw new StoreException(path, "is in use by another process (1); wait");
                    }
                    return "done";
                };
        assertThat(new StoreFile(path).patiently(work)).isEqualTo("done");
        Supplier<String> broken =
                () -> {
                    throw new StoreException(path, "is damaged");
                };
        assertThatThrownBy(() -> new StoreFile(path).patiently(broken))
                .hasMessageEndingWith("is damaged");
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

package dev.benchmeta.report.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarksTest {
    @TempDir private Path folder;

    private static Mark mark(String key, String verdict, String text) {
        return new Mark(
                key,
                "cs/0101001",
                "gain",
                verdict,
                new Mark.Words("abstract", 3, 3 + text.length(), text),
                false,
                "{\"baseline\":null,\"low\":2.5}");
    }

    @Test
    void staysInTheFile() {
        Path file = folder.resolve("facts.duckdb");
        Mark odd = mark("b", "wrong", "it's \"2x\"\u202E \uD83D\uDE80\n");
        try (FactStore store = FactStore.write(file)) {
            assertThat(new Marks(store).all()).isEmpty();
            new Marks(store).remove("a");
            new Marks(store).put(odd);
            new Marks(store).put(mark("a", "right", "2x"));
        }
        try (FactStore store = FactStore.open(file)) {
            assertThat(new Marks(store).all()).containsExactly(mark("a", "right", "2x"), odd);
        }
    }

    @Test
    void takesThePlaceOfAnEarlierOneAndGoes() {
        try (FactStore store = FactStore.memory("memory")) {
            Marks marks = new Marks(store);
            marks.put(mark("a", "right", "2x"));
            marks.put(mark("a", "wrong", "2x"));
            marks.put(mark("b'--", "right", "3x"));
            marks.remove("b'--");
            assertThat(marks.all()).containsExactly(mark("a", "wrong", "2x"));
        }
    }

    @Test
    void isNotWrittenToAFileThatIsOnlyRead() {
        Path file = folder.resolve("read.duckdb");
        FactStore.write(file).close();
        try (FactStore store = FactStore.open(file)) {
            Marks marks = new Marks(store);
            assertThatThrownBy(() -> marks.put(mark("a", "right", "2x")))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("read-only");
        }
    }
}

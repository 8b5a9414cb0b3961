package dev.benchmeta.cli.serve;

import dev.benchmeta.report.store.Mark;
import dev.benchmeta.report.store.Marks;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Where marks are kept. Thread-safe. */
interface MarkBook {
    /** {@code database}, or {@code memory}, which lasts as long as the server. */
    String kept();

    /** All marks, in the order of their keys. */
    List<Mark> all();

    /** Keeps a mark in place of an earlier one of the same key. */
    void put(Mark mark);

    /** Takes a mark back, if it is there. */
    void remove(String key);

    /** Marks that go when the server stops. */
    static MarkBook memory() {
        return new InMemory();
    }

    /** Marks that stay in a database. */
    static MarkBook in(StoreFile file) {
        return new InStore(file);
    }

    /** In memory. */
    final class InMemory implements MarkBook {
        private final Map<String, Mark> marks = new TreeMap<>();

        @Override
        public String kept() {
            return "memory";
        }

        @Override
        public synchronized List<Mark> all() {
            return List.copyOf(marks.values());
        }

        @Override
        public synchronized void put(Mark mark) {
            marks.put(mark.key(), mark);
        }

        @Override
        public synchronized void remove(String key) {
            marks.remove(key);
        }
    }

    /** In a database, for which others that have it open are waited for. */
    record InStore(StoreFile file) implements MarkBook {
        @Override
        public String kept() {
            return "database";
        }

        @Override
        public List<Mark> all() {
            return file.patiently(() -> file.read(store -> new Marks(store).all()));
        }

        @Override
        public void put(Mark mark) {
            change(marks -> marks.put(mark));
        }

        @Override
        public void remove(String key) {
            change(marks -> marks.remove(key));
        }

        private void change(Consumer<Marks> work) {
            file.patiently(
                    () -> {
                        file.write(store -> work.accept(new Marks(store)));
                        return true;
                    });
        }
    }
}

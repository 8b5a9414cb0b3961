package dev.benchmeta.report.store;

import dev.benchmeta.core.model.PaperFacts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A program that writes to a store until it is killed, and prints a line for every batch. Each
 * batch gives {@link #STEP} papers other facts and adds as many.
 */
final class EndlessWriter {
    static final int STEP = 10;

    private EndlessWriter() {}

    public static void main(String[] arguments) {
        try (FactStore store = FactStore.write(Path.of(arguments[0]))) {
            StoreWriter writer = store.writer(new StoreRun("", "1", Clock.systemUTC(), 2 * STEP));
            if (store.papers() == 0) {
                expected(0).forEach(writer::addExtracted);
            }
            for (long done = batches(store.papers()); ; done++) {
                LongStream.range(done * STEP, (done + 1) * STEP)
                        .mapToObj(EndlessWriter::changed)
                        .forEach(writer::addExtracted);
                LongStream.range((done + 2) * STEP, (done + 3) * STEP)
                        .mapToObj(OddFacts::withItsOwnTitle)
                        .forEach(writer::addExtracted);
                System.out.println("batch");
            }
        }
    }

    /** How many batches make so many papers. */
    static long batches(long papers) {
        return papers / STEP - 2;
    }

    /** What the store holds after some batches. */
    static List<PaperFacts> expected(long batches) {
        return Stream.concat(
                        LongStream.range(0, batches * STEP).mapToObj(EndlessWriter::changed),
                        LongStream.range(batches * STEP, (batches + 2) * STEP)
                                .mapToObj(OddFacts::withItsOwnTitle))
                .toList();
    }

    private static PaperFacts changed(long title) {
        return OddFacts.withTitleOf(title, title + 1_000_000);
    }
}

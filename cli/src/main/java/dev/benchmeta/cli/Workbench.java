package dev.benchmeta.cli;

import dev.benchmeta.report.render.Format;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.TextSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What every command works with.
 *
 * @param terminal where to read and write
 * @param extractor made when first needed
 */
record Workbench(Terminal terminal, Supplier<Extractor> extractor) {
    /**
     * Works on the facts of the inputs and reports what could not be read.
     *
     * @param <T> what the work gives
     * @param work what to do while the papers come
     * @param use what to do with its result, if there was anything to read
     * @return the exit code
     * @throws Failure if nothing could be read
     */
    <T> int work(
            List<String> inputs,
            ReadOptions options,
            Function<FactsStream, T> work,
            Consumer<T> use) {
        Problems problems = new Problems();
        try (FactsStream facts = new FactsStream(inputs, options, this, problems)) {
            T result = work.apply(facts);
            if (facts.papers() == 0 && !problems.none()) {
                problems.report(terminal);
                throw new Failure("nothing could be read");
            }
            use.accept(result);
        }
        return problems.report(terminal);
    }

    /** Prints a table. */
    void print(Table table, Format format, OptionalInt width) {
        try {
            format.renderer(settings(width)).render(table, terminal.out());
        } catch (IOException e) {
            throw new UncheckedIOException("standard output reports its faults otherwise", e);
        }
    }

    /** How text is written: as wide as asked for or as the terminal is. */
    TextSettings settings(OptionalInt width) {
        int columns = Math.max(TextSettings.MIN_WIDTH, width.orElseGet(terminal::width));
        return new TextSettings(columns, terminal.traits().colours());
    }
}

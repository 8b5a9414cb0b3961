package dev.benchmeta.cli;

import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.render.Format;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.TextSettings;
import dev.benchmeta.report.search.StoreSearch;
import dev.benchmeta.report.store.FactStore;
import dev.benchmeta.report.store.RunCounts;
import dev.benchmeta.report.store.StoreRun;
import dev.benchmeta.report.store.StoreWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private static final int IN_MEMORY_BATCH = 5000;

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
        return work(inputs, options, Run.whole(), work, use);
    }

    /**
     * The same, sparing papers that are done. A run that is interrupted ends after the papers under
     * way; its result is not used.
     *
     * @param run what to spare, and when to end
     */
    <T> int work(
            List<String> inputs,
            ReadOptions options,
            Run run,
            Function<FactsStream, T> work,
            Consumer<T> use) {
        Problems problems = new Problems();
        try (FactsStream facts = new FactsStream(inputs, options, this, problems, run)) {
            T result = work.apply(facts);
            if (facts.papers() + facts.spared() == 0
                    && !problems.none()
                    && !run.interruption().came()) {
                problems.report(terminal);
                throw new Failure("nothing could be read");
            }
            if (run.interruption().came()) {
                terminal.say("interrupted");
                return ExitCode.INTERRUPTED;
            }
            use.accept(result);
            sayMerged(facts.duplicates());
        }
        return problems.report(terminal);
    }

    /**
     * Answers from a single store by searching it, and from anything else by reading it all.
     *
     * @param <T> the answer
     * @param search finds the answer in a store
     * @param work makes the same answer while the papers come
     * @param use what to do with it, if there was anything to read
     * @return the exit code
     * @throws Failure if nothing could be read
     */
    <T> int answer(
            Reading reading,
            Function<StoreSearch, T> search,
            Function<FactsStream, T> work,
            Consumer<T> use) {
        Optional<FactStore> single =
                reading.inputs().size() == 1
                        ? InputItems.store(reading.inputs().get(0))
                        : Optional.empty();
        if (single.isPresent()) {
            try (FactStore store = single.get()) {
                if (store.searchable()) {
                    use.accept(search.apply(new StoreSearch(store)));
                    return ExitCode.FINE;
                }
            }
        }
        return work(reading.inputs(), reading.options(), work, use);
    }

    /** What to read, and how. */
    record Reading(List<String> inputs, ReadOptions options) {}

    /**
     * Works on the inputs as one store: a single store as it is, anything else brought into one in
     * memory, where a paper that comes twice stands once.
     *
     * @return the exit code
     * @throws Failure if nothing could be read
     */
    int workOnStore(List<String> inputs, ReadOptions options, Consumer<FactStore> use) {
        Optional<FactStore> single =
                inputs.size() == 1 ? InputItems.store(inputs.get(0)) : Optional.empty();
        if (single.isPresent()) {
            try (FactStore store = single.get()) {
                use.accept(store);
            }
            return ExitCode.FINE;
        }
        try (FactStore store = FactStore.memory("the store in memory")) {
            StoreRun run =
                    new StoreRun(
                            String.join(" ", inputs),
                            BenchmetaCommand.Version.ofFacts(),
                            Clock.systemUTC(),
                            IN_MEMORY_BATCH);
            StoreWriter writer = store.writer(run);
            return work(inputs, options, facts -> fill(writer, facts), counts -> use.accept(store));
        }
    }

    /** Brings all facts into a store. */
    static RunCounts fill(StoreWriter writer, FactsStream facts) {
        while (facts.hasNext()) {
            add(writer, facts);
        }
        return writer.finish(facts.problems());
    }

    /** Brings the next facts into a store. */
    static void add(StoreWriter writer, FactsStream facts) {
        PaperFacts next = facts.next();
        if (facts.extracted()) {
            writer.addExtracted(next);
        } else {
            writer.addKnown(next);
        }
    }

    private void sayMerged(int duplicates) {
        if (duplicates > 0) {
            terminal.say(
                    String.format(
                            Locale.ROOT,
                            "%,d %s left out: the same paper is elsewhere in the input",
                            duplicates,
                            duplicates == 1 ? "record was" : "records were"));
        }
    }

    /** Prints a table; why it is empty goes to standard error where the format has no notes. */
    void print(Table table, Format format, OptionalInt width) {
        try {
            format.renderer(settings(width)).render(table, terminal.out());
        } catch (IOException e) {
            throw new UncheckedIOException("standard output reports its faults otherwise", e);
        }
        if (table.sections().isEmpty() && !format.notes()) {
            table.notes().forEach(terminal::say);
        }
    }

    /** How text is written: as wide as asked for or as the terminal is. */
    TextSettings settings(OptionalInt width) {
        int columns = Math.max(TextSettings.MIN_WIDTH, width.orElseGet(terminal::width));
        return new TextSettings(columns, terminal.traits().colours());
    }
}

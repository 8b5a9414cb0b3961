package dev.benchmeta.cli;

import dev.benchmeta.core.listing.ListingItem;
import dev.benchmeta.core.listing.ReadProblem;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The facts of all papers of the inputs, in their order. Papers are extracted on the fly; facts are
 * taken as they are; what cannot be read becomes a problem.
 */
final class FactsStream implements Iterator<PaperFacts>, AutoCloseable {
    /** What became of one record. */
    private sealed interface Outcome {
        /** Facts, and whether they were extracted here. */
        record Found(PaperFacts facts, boolean extracted) implements Outcome {}

        /** A record that could not be read. */
        record Unread(ReadProblem problem) implements Outcome {}

        /** A paper whose facts are known elsewhere. */
        record Spared() implements Outcome {}
    }

    private final InputItems items;
    private final ParallelMap<Supplier<Outcome>, Outcome> outcomes;
    private final MergedItems merged;
    private final ReadAhead<ListingItem> ahead;
    private final Problems problems;
    private final boolean strict;
    private Optional<Outcome.Found> next = Optional.empty();
    private boolean extracted;
    private int papers;
    private int spared;

    /**
     * @param run which papers are passed over, and when to read no more
     */
    FactsStream(
            List<String> inputs,
            ReadOptions options,
            Workbench workbench,
            Problems problems,
            Run run) {
        this.items = new InputItems(inputs, options.listing(), workbench.terminal().in());
        this.merged = MergedItems.of(items, inputs, options, run.interruption());
        this.ahead = new ReadAhead<>(merged, FactsStream::weight, run.interruption()::came);
        this.outcomes =
                new ParallelMap<>(
                        new Tasks(ahead, workbench.extractor(), run),
                        Supplier::get,
                        options.threads());
        this.problems = problems;
        this.strict = options.strict();
    }

    /** Facts point into their abstract, and grow with it. */
    private static int weight(ListingItem item) {
        if (item instanceof ListingItem.Read read) {
            return read.paper().abstractText().length();
        }
        return item instanceof ListingItem.Known known
                ? known.facts().paper().abstractText().length()
                : 0;
    }

    /**
     * What is to be done for each record. The extractor is loaded on the reading thread when the
     * first paper comes, so that its faults surface as such.
     */
    private record Tasks(Iterator<ListingItem> items, Supplier<Extractor> extractor, Run run)
            implements Iterator<Supplier<Outcome>> {
        @Override
        public boolean hasNext() {
            return !run.interruption().came() && items.hasNext();
        }

        @Override
        public Supplier<Outcome> next() {
            ListingItem item = items.next();
            if (item instanceof ListingItem.Read read) {
                return extraction(read.paper());
            }
            Outcome outcome =
                    item instanceof ListingItem.Unreadable unreadable
                            ? new Outcome.Unread(unreadable.problem())
                            : known(((ListingItem.Known) item).facts());
            return () -> outcome;
        }

        private Outcome known(PaperFacts facts) {
            return run.earlier().holds(facts)
                    ? new Outcome.Spared()
                    : new Outcome.Found(facts, false);
        }

        private Supplier<Outcome> extraction(Paper paper) {
            if (run.earlier().holds(paper)) {
                return Outcome.Spared::new;
            }
            Extractor loaded = extractor.get();
            return () -> extracted(paper, loaded);
        }
    }

    /** Extraction is not meant to fail; if it does, one paper must not cost the others. */
    private static Outcome extracted(Paper paper, Extractor extractor) {
        try {
            return new Outcome.Found(extractor.extract(paper), true);
        } catch (RuntimeException | StackOverflowError e) {
            String message = "internal error on paper '" + paper.id() + "', please report it: " + e;
            return new Outcome.Unread(new ReadProblem(paper.source(), message));
        }
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && outcomes.hasNext()) {
            Outcome outcome = outcomes.next();
            if (outcome instanceof Outcome.Found found) {
                next = Optional.of(found);
                papers++;
            } else if (outcome instanceof Outcome.Unread unread) {
                if (strict) {
                    throw Problems.stop(unread.problem());
                }
                problems.add(unread.problem());
            } else {
                spared++;
            }
        }
        return next.isPresent();
    }

    @Override
    public PaperFacts next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more papers");
        }
        Outcome.Found found = next.orElseThrow();
        next = Optional.empty();
        extracted = found.extracted();
        return found.facts();
    }

    /** Whether the facts given last were extracted here, and not read as facts. */
    boolean extracted() {
        return extracted;
    }

    /** Papers passed over so far. */
    int spared() {
        return spared;
    }

    /** Records that could not be read so far. */
    int problems() {
        return problems.count();
    }

    /** Records left out so far because another one is of the same paper. */
    int duplicates() {
        return merged.duplicates();
    }

    /** Papers given so far. */
    int papers() {
        return papers;
    }

    /** Records that are done with, of {@link #records}. */
    int done() {
        return papers + spared + problems.count() + merged.duplicates();
    }

    /** How many records there are; {@link MergedItems#UNKNOWN} of what is read only once. */
    long records() {
        return merged.total();
    }

    @Override
    public void close() {
        outcomes.close();
        ahead.close();
        items.close();
    }
}

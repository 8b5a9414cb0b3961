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
    private final InputItems items;
    private final ParallelMap<Supplier<ListingItem>, ListingItem> known;
    private final Problems problems;
    private Optional<PaperFacts> next = Optional.empty();
    private int papers;

    FactsStream(List<String> inputs, ReadOptions options, Workbench workbench, Problems problems) {
        this.items = new InputItems(inputs, options.listing(), workbench.terminal().in());
        this.known =
                new ParallelMap<>(
                        new Tasks(items, workbench.extractor()), Supplier::get, options.threads());
        this.problems = problems;
    }

    /**
     * What is to be done for each record. The extractor is loaded on the reading thread when the
     * first paper comes, so that its faults surface as such.
     */
    private record Tasks(Iterator<ListingItem> items, Supplier<Extractor> extractor)
            implements Iterator<Supplier<ListingItem>> {
        @Override
        public boolean hasNext() {
            return items.hasNext();
        }

        @Override
        public Supplier<ListingItem> next() {
            ListingItem item = items.next();
            if (item instanceof ListingItem.Read read) {
                Extractor loaded = extractor.get();
                return () -> extracted(read.paper(), loaded);
            }
            return () -> item;
        }
    }

    /** Extraction is not meant to fail; if it does, one paper must not cost the others. */
    private static ListingItem extracted(Paper paper, Extractor extractor) {
        try {
            return new ListingItem.Known(extractor.extract(paper));
        } catch (RuntimeException | StackOverflowError e) {
            String message = "internal error on paper '" + paper.id() + "', please report it: " + e;
            return new ListingItem.Unreadable(new ReadProblem(paper.source(), message));
        }
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && known.hasNext()) {
            ListingItem item = known.next();
            if (item instanceof ListingItem.Known found) {
                next = Optional.of(found.facts());
                papers++;
            } else if (item instanceof ListingItem.Unreadable unreadable) {
                problems.add(unreadable.problem());
            }
        }
        return next.isPresent();
    }

    @Override
    public PaperFacts next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more papers");
        }
        PaperFacts facts = next.orElseThrow();
        next = Optional.empty();
        return facts;
    }

    /** Papers given so far. */
    int papers() {
        return papers;
    }

    /** Bytes read so far. */
    long bytes() {
        return items.bytes();
    }

    @Override
    public void close() {
        known.close();
        items.close();
    }
}

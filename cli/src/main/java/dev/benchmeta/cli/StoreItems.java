package dev.benchmeta.cli;

import dev.benchmeta.core.listing.ListingItem;
import dev.benchmeta.core.listing.ReadProblem;
import dev.benchmeta.core.model.Source;
import dev.benchmeta.report.store.FactCursor;
import dev.benchmeta.report.store.FactStore;
import dev.benchmeta.report.store.StoreException;
import java.io.Closeable;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The records of a store of facts. A fault ends them, as one unreadable record. */
final class StoreItems implements Iterator<ListingItem>, Closeable {
    private final FactStore store;
    private final FactCursor facts;
    private final String name;
    private Optional<ListingItem> next = Optional.empty();
    private boolean broken;

    /** Takes over {@code store}, and closes it if it cannot be read. */
    StoreItems(FactStore store, String name) {
        this.store = store;
        this.name = name;
        try {
            this.facts = store.facts();
        } catch (StoreException e) {
            store.close();
            throw e;
        }
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty() && !broken) {
            next = read();
        }
        return next.isPresent();
    }

    private Optional<ListingItem> read() {
        try {
            return facts.hasNext()
                    ? Optional.of(new ListingItem.Known(facts.next()))
                    : Optional.empty();
        } catch (StoreException e) {
            broken = true;
            ReadProblem problem = new ReadProblem(new Source(name, 0), e.detail());
            return Optional.of(new ListingItem.Unreadable(problem));
        }
    }

    @Override
    public ListingItem next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more records");
        }
        ListingItem item = next.orElseThrow();
        next = Optional.empty();
        return item;
    }

    @Override
    public void close() {
        facts.close();
        store.close();
    }
}

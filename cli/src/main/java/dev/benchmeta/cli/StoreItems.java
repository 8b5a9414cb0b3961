package dev.benchmeta.cli;

import dev.benchmeta.core.listing.ListingItem;
import dev.benchmeta.core.listing.ReadProblem;
import dev.benchmeta.core.model.Source;
import dev.benchmeta.report.store.FactCursor;
import dev.benchmeta.report.store.FactStore;
import dev.benchmeta.report.store.StoreException;
import java.io.Closeable;
import java.util.Iterator;

/** The records of a store of facts. A fault ends them, as one unreadable record. */
final class StoreItems implements Iterator<ListingItem>, Closeable {
    private final FactStore store;
    private final FactCursor facts;
    private final String name;
    private boolean broken;

    /** Takes over {@code store}. */
    StoreItems(FactStore store, String name) {
        this.store = store;
        this.facts = store.facts();
        this.name = name;
    }

    @Override
    public boolean hasNext() {
        return !broken && facts.hasNext();
    }

    @Override
    public ListingItem next() {
        try {
            return new ListingItem.Known(facts.next());
        } catch (StoreException e) {
            broken = true;
            return new ListingItem.Unreadable(new ReadProblem(new Source(name, 0), e.detail()));
        }
    }

    @Override
    public void close() {
        facts.close();
        store.close();
    }
}

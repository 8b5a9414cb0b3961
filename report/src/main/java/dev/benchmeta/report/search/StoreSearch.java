package dev.benchmeta.report.search;

import dev.benchmeta.report.graph.PairAnswer;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.overview.Across;
import dev.benchmeta.report.overview.HardwareUse;
import dev.benchmeta.report.overview.Statistics;
import dev.benchmeta.report.query.HardwareSearch;
import dev.benchmeta.report.store.FactStore;
import dev.benchmeta.report.table.Arrangement;
import dev.benchmeta.report.table.ClaimFilter;
import dev.benchmeta.report.table.Comparison;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Answers what the commands ask of a store. What an answer says is defined where it is made of
 * facts ({@link Comparison#of}, {@link HardwareUse#of} and so on); here it is only found faster.
 * Not thread-safe; every method may throw {@code StoreException}.
 */
public final class StoreSearch {
    private final FactStore store;

    /**
     * @param store stays the caller's
     */
    public StoreSearch(FactStore store) {
        this.store = Objects.requireNonNull(store, "store is null");
    }

    /** The claims that pass a filter side by side. */
    public Comparison comparison(ClaimFilter filter, Arrangement arrangement) {
        return new ComparisonSearch(new Scope(store, filter), arrangement).comparison();
    }

    /**
     * The hardware of the papers that pass a filter.
     *
     * @param across what it is laid out across, if it is; other things are not told of papers
     */
    public HardwareUse hardware(ClaimFilter filter, Optional<Across> across) {
        return new UseSearch(new Scope(store, filter), across).use();
    }

    /**
     * What papers say about some hardware.
     *
     * @param filter which papers and which hardware, by name at least
     * @param top the most answers that are shown
     */
    public HardwareSearch hits(ClaimFilter filter, OptionalInt top) {
        return new HitSearch(new Scope(store, filter)).search(top);
    }

    /** What the papers that pass a filter state. */
    public Statistics statistics(ClaimFilter filter) {
        return new StatisticsSearch(new Scope(store, filter)).statistics();
    }

    /** What the claims that pass a filter tell of one thing over another. */
    public PairAnswer pair(ClaimFilter filter, NameQuery from, NameQuery to) {
        return new PairSearch(new Scope(store, filter), from, to).answer();
    }
}

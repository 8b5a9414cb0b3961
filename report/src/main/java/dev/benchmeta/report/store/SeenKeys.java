package dev.benchmeta.report.store;

import com.google.common.hash.BloomFilter;
import com.google.common.hash.Funnels;

/**
 * Spares the first filling of a store the question which papers are there already. It may say yes
 * of a paper that is not there, never no of one that is.
 */
@SuppressWarnings("UnstableApiUsage")
final class SeenKeys {
    /** With more keys than that, yes is said more often. */
    private static final int EXPECTED = 2_000_000;

    private final boolean any;
    private final BloomFilter<CharSequence> seen =
            BloomFilter.create(Funnels.unencodedCharsFunnel(), EXPECTED, 0.01);

    /**
     * @param any whether papers are there that it has not been told of
     */
    SeenKeys(boolean any) {
        this.any = any;
    }

    boolean mayHold(NewFacts facts) {
        return any || facts.identity().keys().stream().anyMatch(seen::mightContain);
    }

    void add(NewFacts facts) {
        if (!any) {
            facts.identity().keys().forEach(seen::put);
        }
    }
}

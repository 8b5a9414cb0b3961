package dev.benchmeta.cli;

import dev.benchmeta.core.listing.ListingItem;
import dev.benchmeta.core.listing.PaperRank;
import dev.benchmeta.core.model.Paper;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tells which records are of a paper that another record has better, by {@link PaperRank}; of two
 * that are as good, the first. Only hashes are kept.
 */
final class Duplicates {
    private static final int ORDINAL_BITS = 31;
    private static final long IDENTIFIED = 1L << 60;

    private final LongMap best = new LongMap();
    private int noted;
    private int asked;

    /** Counted by the thread that reads, told to others. */
    private final AtomicInteger refused = new AtomicInteger();

    /** Takes note of a record; records are to be noted in the order they will be asked about. */
    void note(ListingItem item) {
        paper(item).map(PaperRank::of).ifPresent(rank -> keep(rank, value(rank, noted++)));
    }

    /**
     * Whether a record is to be left out. Without having noted any, the first of its kind is kept.
     */
    boolean refuses(ListingItem item) {
        Optional<PaperRank> found = paper(item).map(PaperRank::of);
        if (found.isEmpty()) {
            return false;
        }
        PaperRank rank = found.get();
        long value = value(rank, asked++);
        if (noted == 0 || asked > noted) {
            boolean known = known(rank, value);
            if (!known) {
                keep(rank, value);
            }
            refused.addAndGet(known ? 1 : 0);
            return known;
        }
        boolean worse = worse(rank, value);
        refused.addAndGet(worse ? 1 : 0);
        return worse;
    }

    /** How many were to be left out. */
    int refused() {
        return refused.get();
    }

    private void keep(PaperRank rank, long value) {
        for (long key : new long[] {rank.idKey(), rank.titleKey()}) {
            if (key != 0 && value > best.get(key)) {
                best.put(key, value);
            }
        }
    }

    private boolean known(PaperRank rank, long value) {
        boolean sameTitle = rank.titleKey() != 0 && best.get(rank.titleKey()) != 0;
        boolean bothIdentified = rank.idKey() != 0 && best.get(rank.titleKey()) >= IDENTIFIED;
        return rank.idKey() != 0 && best.get(rank.idKey()) != 0
                || sameTitle && !bothIdentified && value != 0;
    }

    private boolean worse(PaperRank rank, long value) {
        return rank.idKey() != 0
                ? best.get(rank.idKey()) > value
                : rank.titleKey() != 0 && best.get(rank.titleKey()) > value;
    }

    private static Optional<Paper> paper(ListingItem item) {
        if (item instanceof ListingItem.Read read) {
            return Optional.of(read.paper());
        }
        return item instanceof ListingItem.Known known
                ? Optional.of(known.facts().paper())
                : Optional.empty();
    }

    /** How good a record is: its worth, then its place. */
    private static long value(PaperRank rank, int ordinal) {
        return rank.worth() << ORDINAL_BITS | (1L << ORDINAL_BITS) - 1 - ordinal;
    }
}

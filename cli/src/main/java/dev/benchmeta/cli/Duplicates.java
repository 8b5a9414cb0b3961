package dev.benchmeta.cli;

import dev.benchmeta.core.listing.ArxivIds;
import dev.benchmeta.core.listing.Fingerprint;
import dev.benchmeta.core.listing.ListingItem;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PublishedDate;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells which records are of a paper that another record has better. Two records are of one paper
 * if they have the same arXiv identifier but for the version, or the same title and not two
 * identifiers. The better one has an abstract, the later version, the later date; else it comes
 * first. Only hashes are kept.
 */
final class Duplicates {
    /** Shorter titles ("Editorial") are shared by different papers. */
    private static final int SHORTEST_TITLE = 12;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int ORDINAL_BITS = 31;
    private static final int DAY_BITS = 20;
    private static final int LAST_VERSION = 255;
    private static final long IDENTIFIED = 1L << 60;

    private final LongMap best = new LongMap();
    private int noted;
    private int asked;
    private int refused;

    /** Takes note of a record; records are to be noted in the order they will be asked about. */
    void note(ListingItem item) {
        paper(item).ifPresent(paper -> keep(paper, value(paper, noted++)));
    }

    /**
     * Whether a record is to be left out. Without having noted any, the first of its kind is kept.
     */
    boolean refuses(ListingItem item) {
        Optional<Paper> paper = paper(item);
        if (paper.isEmpty()) {
            return false;
        }
        long value = value(paper.get(), asked++);
        if (noted == 0 || asked > noted) {
            boolean known = known(paper.get(), value);
            if (!known) {
                keep(paper.get(), value);
            }
            refused += known ? 1 : 0;
            return known;
        }
        boolean worse = worse(paper.get(), value);
        refused += worse ? 1 : 0;
        return worse;
    }

    /** How many were to be left out. */
    int refused() {
        return refused;
    }

    private void keep(Paper paper, long value) {
        for (long key : keys(paper)) {
            if (key != 0 && value > best.get(key)) {
                best.put(key, value);
            }
        }
    }

    private boolean known(Paper paper, long value) {
        long[] keys = keys(paper);
        boolean sameTitle = keys[1] != 0 && best.get(keys[1]) != 0;
        boolean bothIdentified = keys[0] != 0 && best.get(keys[1]) >= IDENTIFIED;
        return keys[0] != 0 && best.get(keys[0]) != 0 || sameTitle && !bothIdentified && value != 0;
    }

    private boolean worse(Paper paper, long value) {
        long[] keys = keys(paper);
        return keys[0] != 0 ? best.get(keys[0]) > value : keys[1] != 0 && best.get(keys[1]) > value;
    }

    private static Optional<Paper> paper(ListingItem item) {
        if (item instanceof ListingItem.Read read) {
            return Optional.of(read.paper());
        }
        return item instanceof ListingItem.Known known
                ? Optional.of(known.facts().paper())
                : Optional.empty();
    }

    /** The hashes of identifier and title; 0 for what the paper does not have. */
    private static long[] keys(Paper paper) {
        String title =
                NO_LETTERS
                        .matcher(
                                Normalizer.normalize(paper.title(), Normalizer.Form.NFKD)
                                        .toLowerCase(Locale.ROOT))
                        .replaceAll("");
        return new long[] {
            ArxivIds.withoutVersion(paper.id()).map(id -> hash("id " + id)).orElse(0L),
            title.length() < SHORTEST_TITLE ? 0 : hash("title " + title)
        };
    }

    /** A fingerprint that is never 0, which stands for none. */
    private static long hash(String text) {
        long hash = Fingerprint.of(text);
        return hash == 0 ? 1 : hash;
    }

    /** How good a record is, from the highest bit: identified, abstract, version, date, place. */
    private static long value(Paper paper, int ordinal) {
        long value = ArxivIds.withoutVersion(paper.id()).isPresent() ? 1 : 0;
        value = value << 1 | (paper.abstractText().isBlank() ? 0 : 1);
        value = value << 8 | Math.min(LAST_VERSION, ArxivIds.version(paper.id()));
        value = value << DAY_BITS | day(paper);
        long place = (1L << ORDINAL_BITS) - 1 - ordinal;
        return value << ORDINAL_BITS | place;
    }

    private static long day(Paper paper) {
        long day =
                paper.publication()
                        .published()
                        .map(PublishedDate::first)
                        .map(date -> date.toEpochDay() + 1)
                        .orElse(0L);
        return Math.max(0, Math.min(day, (1 << DAY_BITS) - 1));
    }
}

package dev.benchmeta.core.listing;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PublishedDate;

/**
 * {@link PaperIdentity} in few bytes, and which of two records of one paper is better: the one that
 * is identified, has an abstract, the later version, the later date.
 *
 * @param idKey a fingerprint of the identifier; 0 if there is none
 * @param titleKey a fingerprint of the title; 0 if it is too short to tell papers apart
 * @param worth from 0 up to below 2 to the {@link #WORTH_BITS}; larger is better
 */
public record PaperRank(long idKey, long titleKey, long worth) {
    /** The width of {@link #worth}. */
    public static final int WORTH_BITS = 30;

    private static final int DAY_BITS = 20;
    private static final int LAST_VERSION = 255;

    /** The rank of one record. */
    public static PaperRank of(Paper paper) {
        PaperIdentity identity = PaperIdentity.of(paper);
        return new PaperRank(
                identity.arxivId().map(id -> hash("id " + id)).orElse(0L),
                identity.titled() ? hash("title " + identity.titleKey()) : 0,
                worth(paper, identity));
    }

    /** A fingerprint that is never 0, which stands for none. */
    private static long hash(String text) {
        long hash = Fingerprint.of(text);
        return hash == 0 ? 1 : hash;
    }

    private static long worth(Paper paper, PaperIdentity identity) {
        long worth = identity.arxivId().isPresent() ? 1 : 0;
        worth = worth << 1 | (paper.abstractText().isBlank() ? 0 : 1);
        worth = worth << 8 | Math.min(LAST_VERSION, ArxivIds.version(paper.id()));
        return worth << DAY_BITS | day(paper);
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

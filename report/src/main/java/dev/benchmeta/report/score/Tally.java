package dev.benchmeta.report.score;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The count of one field.
 *
 * @param hits annotated entries that were found
 * @param missed annotated entries that were not
 * @param wrong found entries that are not annotated
 */
public record Tally(int hits, List<Entry> missed, List<Entry> wrong) {
    public Tally {
        missed = List.copyOf(missed);
        wrong = List.copyOf(wrong);
    }

    /**
     * An entry to look at.
     *
     * @param paper the paper's id in the annotation
     * @param text the entry in one line
     * @param origin how it was found, for a found figure
     */
    public record Entry(String paper, String text, Optional<Origin> origin) {
        public Entry {
            Objects.requireNonNull(paper, "paper is null");
            Objects.requireNonNull(text, "text is null");
            Objects.requireNonNull(origin, "origin is null");
        }
    }

    /** Number of annotated entries. */
    public int gold() {
        return hits + missed.size();
    }

    /** Number of found entries. */
    public int found() {
        return hits + wrong.size();
    }

    /** Share of what was found that is right; 0 if nothing was found. */
    public double precision() {
        return share(hits, found());
    }

    /** Share of what is annotated that was found; 0 if nothing is annotated. */
    public double recall() {
        return share(hits, gold());
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        return f1(hits, gold(), found());
    }

    /** The F1 of {@code hits} among the annotated and the found entries. */
    static double f1(int hits, int gold, int found) {
        double p = share(hits, found);
        double r = share(hits, gold);
        return p + r > 0 ? 2 * p * r / (p + r) : 0;
    }

    private static double share(int part, int whole) {
        return whole > 0 ? (double) part / whole : 0;
    }
}

package dev.benchmeta.extract.lexicon;

/** A half-open stretch of a normalised text. */
public interface Stretch {
    /** First normalised position. */
    int start();

    /** Position after the last. */
    int end();

    /** Whether the two share a character. */
    default boolean overlaps(Stretch other) {
        return start() < other.end() && other.start() < end();
    }
}

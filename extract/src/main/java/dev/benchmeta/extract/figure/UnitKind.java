package dev.benchmeta.extract.figure;

/** What sort of unit a figure has. */
public enum UnitKind {
    /** A ratio: x, times, fold, a fraction. */
    RATIO,
    PERCENT,
    /** Percentage points. */
    PERCENTAGE_POINTS,
    /** Points of a score. */
    POINTS,
    /** Orders of magnitude. */
    ORDERS,
    /** Anything with a unit of its own: seconds, tokens/s, GB. */
    ABSOLUTE,
    /** A bare number. */
    NONE
}

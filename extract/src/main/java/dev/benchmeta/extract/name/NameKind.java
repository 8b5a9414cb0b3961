package dev.benchmeta.extract.name;

/**
 * What sort of thing a name names. One stretch of text may have several: a presented model is also
 * a contribution.
 */
public enum NameKind {
    CONTRIBUTION,
    MODEL,
    BENCHMARK,
    HARDWARE
}

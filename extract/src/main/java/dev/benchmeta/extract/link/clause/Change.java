package dev.benchmeta.extract.link.clause;

/** Which way a word says something changed. */
public enum Change {
    /** The measured number grew. */
    UP,
    /** The measured number shrank. */
    DOWN,
    /** It became better, whichever way that is. */
    GOOD,
    BAD,
    /** An overhead: so much was added to a cost. */
    COST,
    /** The word does not say. */
    NONE
}

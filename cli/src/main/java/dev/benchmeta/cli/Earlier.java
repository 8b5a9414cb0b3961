package dev.benchmeta.cli;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;

/** What an earlier run has done and need not be done again. Asked in the order of the input. */
interface Earlier {
    /** Nothing was done. */
    Earlier NOTHING = paper -> false;

    /** Whether the paper's facts are where they belong. */
    boolean holds(Paper paper);

    /** Whether just these facts, which come as facts, are where they belong. */
    default boolean holds(PaperFacts facts) {
        return false;
    }
}

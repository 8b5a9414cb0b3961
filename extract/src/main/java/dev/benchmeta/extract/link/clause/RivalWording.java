package dev.benchmeta.extract.link.clause;

/** What an expression of {@code rules/comparisons.tsv} tells about what a gain is compared with. */
public enum RivalWording {
    /**
     * What is told to be the same or close, up to where the rival begins: "the same score as X",
     * "is competitive with X", but not "as fast as".
     */
    SAME,
    /** Those of them behind which anything is the rival: "the same score as". */
    SAME_AS,
    /**
     * What follows from the gain before: "This in turn lets us", "This speedup translates into".
     */
    FOLLOWS,
    /** The same thing in another place: "On sand", "In the large setting". */
    SETTING,
    /** What may be no more than an adjective of what follows a comma: "a mature, fast system". */
    QUALITY,
    /** What opens a sentence that tells details of the one before: "For example". */
    DETAIL
}

package dev.benchmeta.extract.link.clause;

/** What a word of {@code rules/changes.tsv} tells of whether a change is good. */
public enum ChangeWord {
    /** Verbs by which something is spent: "using 1.4 times the tokens". */
    USED,
    /** What says that a ratio is meant as a gain: "achieves 3.2x time-to-first-token". */
    ACHIEVED,
    /** What makes less of a scale better: "requiring only 30% of the context length". */
    NEEDED,
    /** What says that a share comes on top: "adding only 0.5% parameters". */
    ADDED,
    /** Measures whose share is a price: "with only 2% hardware cost". */
    OVERHEAD,
    /**
     * What was lost, of which getting something back is good: "recovers 35% of the accuracy gap",
     * "of the opportunity lost".
     */
    LOST,
    /** What makes a rise a cost: "at the cost of 3% more memory". */
    PRICE,
    /** What tells so much more in the same time, whatever is measured: "50% faster training". */
    FASTER,
    /** What tells so much less, whatever the measure: "runtime savings of 38%". */
    SAVING,
    /** What a part is for shows without it: "removing the filter increases attack success". */
    REMOVED,
    /** What is needed less where somebody reduces it: "cuts decoder utilization by 40x". */
    OCCUPIED,
    /** What is needed of something that is better large: "bandwidth demand". */
    DEMAND,
    /**
     * What opens a clause on the noun before: "than X, which is 2x slower", "methods that train".
     */
    RELATIVE,
    /** What tells of rivals what they were given: "models trained on 3x more data". */
    GIVING,
    /** What makes such a model the paper's own: "these models trained on 3x more data". */
    OWN
}

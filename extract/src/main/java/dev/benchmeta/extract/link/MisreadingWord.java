package dev.benchmeta.extract.link;

/** What a word of {@code rules/misreadings.tsv} tells about a figure that is no gain. */
enum MisreadingWord {
    /** What "within 5%" of is no comparison: "margin". */
    MARGIN,
    /** What two systems that lie close together are compared in. */
    COMPARED,
    /** Adjectives of a whole of which a part is told: "of the available memory". */
    AVAILABLE,
    /** Verbs of what has no fixed value: "latencies vary by 3x". */
    VARYING,
    /** What a part may be told of: "of its memory floor". */
    LIMIT,
    /** Verbs of what a share of the cases does: "only 2-20% receive annotations". */
    DOING,
    /** Verbs in front of another verb: "only 45% of the instances can be answered". */
    MODAL,
    /** Verbs of change without an object: "accuracy falls". */
    INTRANSITIVE
}

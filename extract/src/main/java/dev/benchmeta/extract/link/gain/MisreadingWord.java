package dev.benchmeta.extract.link.gain;

/** What a word of {@code rules/misreadings.tsv} tells about a figure that is no gain. */
public enum MisreadingWord {
    /** What "within 5%" of is no comparison: "margin". */
    MARGIN,
    /** What two systems that lie close together are compared in. */
    COMPARED,
    /** Adjectives of a whole of which a part is told: "of the available memory". */
    AVAILABLE,
    /** Verbs of what has no fixed value: "latencies vary by 3x". */
    VARYING,
    /** Verbs of what something needs: "uses 20% of baseline compute" compares. */
    NEEDING,
    /** Verbs of what something gets to: "reaching 90% of the latency". */
    REACHING,
    /** Verbs that tell which part of a whole something is: "occupying 0.25% of the image". */
    PART_OF,
    /** Verbs of where a whole goes: "spends 99% of the time". */
    SPENDING,
    /** What a part may be told of: "of its memory floor". */
    LIMIT,
    /** Verbs of what a share of the cases does: "only 2-20% receive annotations". */
    DOING,
    /** Verbs in front of another verb: "only 45% of the instances can be answered". */
    MODAL,
    /** Verbs of change without an object: "accuracy falls". */
    INTRANSITIVE,
    /** What is told in a margin and is no gain itself: "differences in performance within 2%". */
    DIFFERENCE,
    /** Participles of a share that goes somewhere: "with 89% of the time spent on transfers". */
    SPENT,
    /** Words of change that name a measure in front of "rate": "a 25% drop rate". */
    RATED,
    /** Participles that open what is allowed: "constrained to add no more than 1% parameters". */
    CONSTRAINED,
    /** Nouns of how far something is varied or lies apart: "a 6x parameter range". */
    RANGE,
    /** What makes a setting rather than a claim: "at an approximate 2x compression ratio". */
    GIVEN,
    /** Adjectives of what a setting is compared with: "at twice the baseline compute". */
    REFERENCE,
    /** Words that make no number of a power of ten: "several hundred times". */
    VAGUE,
    /** What a share of its own parts is: "with only 17% of the parameters active". */
    ACTIVE,
    /** What has its size in points, as written: "a 16-point fast transform". */
    SIZED_IN_POINTS,
    /** Units of physics, as written: "anomalies above +3.5 K". */
    PHYSICAL_UNIT,
    /** What a system does with a part of the data that it needs: "trained on 10% of the data". */
    LEARNS,
    /** What is taken off a number in a bound: "(1/2-epsilon)-far". */
    SMALL_TERM,
    /** Verbs of gains that are found elsewhere, too: "the gains carry over". */
    CARRIED_OVER,
    /** Verbs of an estimate that is off: "overestimate the emissions by 10x". */
    MISJUDGED,
    /** What is come close to: "within 2% of the optimal schedule". */
    MATCHED,
    /** What comes close to something real without being a rival: "predicts within 2% of". */
    ESTIMATE,
    /** What an estimate comes close to: "within 2% of the measured power". */
    TRUTH
}

package dev.benchmeta.extract.link.clause;

import java.util.Locale;
import java.util.Optional;

/** How a figure is worded, which decides where its metric stands and which way it points. */
public enum Construct {
    /** A word of change: "reduces latency by 30%", "2x faster". */
    CHANGE,
    /** Both values are compared: "68% of the FP16 model", "2x the throughput". */
    VALUE,
    /** Only part of a resource is used: "with 5% training data". */
    LESS,
    /** "outperforms X by 3.2 points" */
    BEAT,
    /** "retaining 98% of its accuracy" */
    KEEP,
    /** "within 2 points of X": how far it falls behind at most. */
    WITHIN,
    /** A sign tells the direction: "+4.9% on MM-Vet". */
    PLUS,
    /** The ratio of the result before it: "249,960 tokens/s (85x of …)". */
    PAIR,
    /** A ratio and nothing that says of what. */
    BARE,
    /** An absolute figure. */
    RESULT,
    /** An absolute figure, but only in a paper that names something, and of no setting. */
    NAMED,
    /** An absolute figure that is a bound: "an error below 2%". */
    BOUND,
    /** Neither. */
    REFUSE;

    static Optional<Construct> find(String name) {
        for (Construct construct : values()) {
            if (construct.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(construct);
            }
        }
        return Optional.empty();
    }
}

package dev.benchmeta.core.model;

import java.util.List;

/** A thing a paper names, once per paper, with every place that names it. */
public sealed interface Named permits Contribution, Model, Benchmark, Hardware {
    /** The canonical name; what the paper wrote is in {@link #mentions()}. */
    String name();

    /** Where the paper names it, in the order of the text; never empty. */
    List<Mention> mentions();

    /** A copy of {@code mentions}, checked to hold at least one. */
    static List<Mention> checked(List<Mention> mentions) {
        List<Mention> copy = Checks.copy(mentions, "mentions");
        Checks.check(!copy.isEmpty(), "mentions is empty", copy);
        return copy;
    }
}

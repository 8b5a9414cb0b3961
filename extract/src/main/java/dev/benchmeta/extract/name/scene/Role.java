package dev.benchmeta.extract.name.scene;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a piece of evidence says a name is. */
public enum Role {
    CONTRIBUTION,
    MODEL,
    /** Compared with something: a model where models are compared, a system elsewhere. */
    COMPARED,
    EVALUATION,
    TRAINING,
    /** Something named that is neither model nor benchmark: software, a metric, a technique. */
    OTHER;

    public static Optional<Role> of(String fileName) {
        return Arrays.stream(values())
                .filter(r -> r.name().toLowerCase(Locale.ROOT).equals(fileName))
                .findFirst();
    }
}

package dev.benchmeta.core.model;

import java.util.Locale;

/** What a paper does with a benchmark or data set. */
public enum BenchmarkKind implements JsonNamed {
    /** Used or presented for measuring. */
    EVALUATION,
    /** Used or presented for training or tuning. */
    TRAINING;

    @Override
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }
}

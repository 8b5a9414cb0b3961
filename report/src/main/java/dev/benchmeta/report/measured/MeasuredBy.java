package dev.benchmeta.report.measured;

import dev.benchmeta.core.model.JsonNamed;
import java.util.Locale;
import java.util.Optional;

/** What results are grouped by, besides what they measure and in which unit. */
public enum MeasuredBy implements JsonNamed {
    /** Nothing else. */
    METRIC,
    BENCHMARK,
    HARDWARE,
    SUBJECT,
    PAPER;

    @Override
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the group of a result has in common; empty where the paper does not state it. */
    Optional<String> key(Measured one) {
        return switch (this) {
            case METRIC -> Optional.empty();
            case BENCHMARK -> one.benchmarkName();
            case HARDWARE -> one.hardwareName();
            case SUBJECT -> one.subjectName();
            case PAPER -> Optional.of(one.title());
        };
    }
}

package dev.benchmeta.report.measured;

import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.report.names.NameKey;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What results are grouped by, besides what they measure and in which unit. */
public enum MeasuredBy implements JsonNamed {
    /** By measure and unit alone. */
    METRIC,
    BENCHMARK,
    HARDWARE,
    SUBJECT,
    PAPER;

    @Override
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the group of a result is called; empty where the paper does not state it. */
    Optional<String> title(Measured one) {
        return switch (this) {
            case METRIC -> Optional.empty();
            case BENCHMARK -> one.benchmarkName();
            case HARDWARE -> one.hardwareName();
            case SUBJECT -> one.subjectName();
            case PAPER -> Optional.of(one.title());
        };
    }

    /** The same for whatever is the same: "Llama 3" and "LLaMA-3", two devices in any order. */
    Optional<String> key(Measured one) {
        return this == PAPER
                ? Optional.of(one.paper().id() + "\n" + one.title())
                : title(one).map(MeasuredBy::key);
    }

    private static String key(String names) {
        return Arrays.stream(names.split(", "))
                .map(NameKey::of)
                .sorted()
                .collect(Collectors.joining(" "));
    }
}

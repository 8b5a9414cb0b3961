package dev.benchmeta.core.model;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A relative figure an abstract claims: how much better or worse one thing is than another.
 *
 * @param amount the figure as written
 * @param metric what changed
 * @param improves whether the change is good for the subject
 * @param ratio improvement factor, greater than 1 = better; empty where the figure has none
 *     (points, gigabytes, quality)
 * @param links what it is about
 * @param evidence the words
 */
public record Gain(
        Amount amount,
        Metric metric,
        boolean improves,
        OptionalDouble ratio,
        Links links,
        Evidence evidence) {
    public Gain {
        Objects.requireNonNull(amount, "amount is null");
        Objects.requireNonNull(metric, "metric is null");
        Objects.requireNonNull(ratio, "ratio is null");
        Checks.check(ratio.orElse(1) > 0, "ratio is not positive", ratio);
        Objects.requireNonNull(links, "links is null");
        Objects.requireNonNull(evidence, "evidence is null");
    }

    /** Efficiency or quality, by the metric. */
    public GainKind kind() {
        return metric.kind();
    }
}

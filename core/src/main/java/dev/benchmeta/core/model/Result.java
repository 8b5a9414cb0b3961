package dev.benchmeta.core.model;

import java.util.Objects;
import java.util.Optional;

/**
 * An absolute measured figure of performance or quality.
 *
 * @param value the number as written, in {@code unit}
 * @param unit the unit as written ("%", "tokens/s", "points" for a bare score)
 * @param metric what is measured
 * @param subject what was measured, in the paper's words
 * @param benchmark what it was measured on, in the paper's words
 * @param hardware what it ran on, in the paper's words
 * @param evidence the words
 */
public record Result(
        double value,
        String unit,
        Metric metric,
        Optional<String> subject,
        Optional<String> benchmark,
        Optional<String> hardware,
        Evidence evidence) {
    public Result {
        Checks.check(Double.isFinite(value), "value is not finite", value);
        Checks.notBlank(unit, "unit");
        Objects.requireNonNull(metric, "metric is null");
        Objects.requireNonNull(subject, "subject is null");
        Objects.requireNonNull(benchmark, "benchmark is null");
        Objects.requireNonNull(hardware, "hardware is null");
        Objects.requireNonNull(evidence, "evidence is null");
    }
}

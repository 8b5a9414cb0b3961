package dev.benchmeta.report.overview;

import dev.benchmeta.core.model.Metric;
import java.util.Objects;
import java.util.Optional;

/**
 * The gains in one metric, best cases apart.
 *
 * @param bestCase whether they are "up to" figures and ranges
 * @param gains how many there are
 * @param papers how many papers state them
 * @param ratios how many of them have an improvement factor
 * @param spread how these are spread, if there are any
 */
public record MetricGains(
        Metric metric,
        boolean bestCase,
        int gains,
        int papers,
        int ratios,
        Optional<Spread> spread) {
    public MetricGains {
        Objects.requireNonNull(metric, "metric is null");
        Objects.requireNonNull(spread, "spread is null");
    }
}

package dev.benchmeta.report.overview;

import dev.benchmeta.core.model.Metric;
import java.util.List;
import java.util.Objects;

/**
 * The gains in one metric, best cases apart.
 *
 * @param bestCase whether they are stated as "up to" or the like
 * @param gains how many there are
 * @param papers how many papers state them
 * @param ratios the improvement factors of those that have one, the smallest first
 */
public record MetricGains(
        Metric metric, boolean bestCase, int gains, int papers, List<Double> ratios) {
    public MetricGains {
        Objects.requireNonNull(metric, "metric is null");
        ratios = List.copyOf(ratios);
    }
}

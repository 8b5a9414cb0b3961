package dev.benchmeta.report.graph;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import java.util.Objects;

/**
 * What figures must have in common to be multiplied without a doubt.
 *
 * @param metric what is measured
 * @param qualifier how the figure is stated
 * @param range whether the figure is the upper end of a range
 * @param hardware the same for claims on the same hardware, {@link #NOT_STATED} without
 * @param workload the same for claims about the same workload, {@link #NOT_STATED} without
 */
public record Terms(
        Metric metric, Qualifier qualifier, boolean range, long hardware, long workload) {
    /** Stands for hardware or a workload that the paper does not tell. */
    public static final long NOT_STATED = 0;

    public Terms {
        Objects.requireNonNull(metric, "metric is null");
        Objects.requireNonNull(qualifier, "qualifier is null");
    }
}

package dev.benchmeta.extract.link.claim;

import dev.benchmeta.core.model.Metric;

/**
 * The metric chosen for a figure.
 *
 * @param metric what changed
 * @param higherIsBetter whether more of it is better
 * @param item index of the item that names it; -1 if none does
 * @param source how the clause tells it
 */
public record MetricWord(Metric metric, boolean higherIsBetter, int item, Source source) {
    /** How a clause tells the metric of a figure, and how far that can be trusted. */
    public enum Source {
        /** In the phrase the rule points at, or by the word of change: "faster". */
        STATED(1),
        /** By a measure no vocabulary holds, or not at all. */
        ASSUMED(0.93),
        /** Somewhere in the clause. */
        NEAR(0.9);

        private final double trust;

        Source(double trust) {
            this.trust = trust;
        }

        /** Share of the rule's confidence that is left, 0 to 1. */
        public double trust() {
            return trust;
        }
    }

    public MetricWord(Metric metric, boolean higherIsBetter, int item) {
        this(metric, higherIsBetter, item, Source.STATED);
    }

    public static MetricWord implied(Metric metric) {
        return new MetricWord(metric, metric.higherIsBetter(), -1);
    }

    public static MetricWord assumed(Metric metric) {
        return implied(metric).as(Source.ASSUMED);
    }

    public static MetricWord assumed(Metric metric, boolean higherIsBetter, int item) {
        return new MetricWord(metric, higherIsBetter, item, Source.ASSUMED);
    }

    public MetricWord as(Source other) {
        return new MetricWord(metric, higherIsBetter, item, other);
    }
}

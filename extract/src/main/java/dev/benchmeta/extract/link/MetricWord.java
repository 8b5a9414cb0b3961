package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Metric;

/**
 * The metric chosen for a figure.
 *
 * @param metric what changed
 * @param higherIsBetter whether more of it is better
 * @param item index of the item that names it; -1 if a word of change implied it
 */
record MetricWord(Metric metric, boolean higherIsBetter, int item) {
    static MetricWord implied(Metric metric) {
        return new MetricWord(metric, metric.higherIsBetter(), -1);
    }
}

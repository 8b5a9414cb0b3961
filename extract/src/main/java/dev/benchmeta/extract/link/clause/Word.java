package dev.benchmeta.extract.link.clause;

import dev.benchmeta.core.model.Metric;
import java.util.Optional;

/**
 * A word or phrase of {@code rules/words.tsv}.
 *
 * @param type its part
 * @param change the change it tells, for words of change
 * @param metric the metric it names or implies
 */
public record Word(WordClass type, Change change, Optional<Metric> metric) {
    /** Whether it tells which way a number moved, not whether that is good. */
    public boolean moves() {
        return change == Change.UP || change == Change.DOWN;
    }

    /** Whether more of what this metric word names is better. */
    public boolean higherIsBetter() {
        return type != WordClass.METRIC_DOWN;
    }
}

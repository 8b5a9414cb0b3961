package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrases;

/**
 * Tells what an overhead is of by the word before it: "hardware overhead" is chip area, "pilot
 * overhead" communication, "exploration overhead" time.
 */
final class Overhead {
    private Overhead() {}

    /** The measure that the noun at {@code item} tells; a plain "overhead" is cost. */
    static MetricWord of(Clause clause, int item, MeasureWords words) {
        if (item > 0 && words.is(MeasureWord.PERFORMANCE, clause.lower(item - 1))) {
            return MetricWord.assumed(Metric.SPEED, false, item - 1);
        }
        if (Phrases.at(clause, item - 1) != 'x') {
            return MetricWord.implied(Metric.COST);
        }
        if (built(clause, item, words)) {
            return MetricWord.assumed(Metric.DENSITY, false, item - 1);
        }
        boolean sent = words.is(MeasureWord.SENT, clause.lower(item - 1));
        return MetricWord.assumed(sent ? Metric.COMMUNICATION : Metric.SPEED, false, item - 1);
    }

    /** "hardware overhead" */
    static boolean built(Clause clause, int item, MeasureWords words) {
        return item > 0 && words.is(MeasureWord.ON_CHIP, clause.lower(item - 1));
    }
}

package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrases;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what an overhead is of by the word before it: "hardware overhead" is chip area, "pilot
 * overhead" communication, "exploration overhead" no matter of money.
 */
final class Overhead {
    /** "pilot overhead", "signalling overhead" */
    private static final Pattern SENT =
            Pattern.compile("pilot|signal|messag|protocol|feedback|network");

    /** "hardware overhead": what it takes of a chip. */
    private static final Set<String> BUILT = Set.of("hardware", "area", "silicon");

    private Overhead() {}

    /** The measure that the noun at {@code item} tells; a plain "overhead" is cost. */
    static MetricWord of(Clause clause, int item) {
        if (item > 0 && clause.lower(item - 1).equals("performance")) {
            return MetricWord.assumed(Metric.SPEED, false, item - 1);
        }
        if (Phrases.at(clause, item - 1) != 'x') {
            return MetricWord.implied(Metric.COST);
        }
        if (built(clause, item)) {
            return MetricWord.assumed(Metric.DENSITY, false, item - 1);
        }
        boolean sent = SENT.matcher(clause.lower(item - 1)).find();
        return MetricWord.assumed(sent ? Metric.COMMUNICATION : Metric.OTHER, false, item - 1);
    }

    /** "hardware overhead" */
    static boolean built(Clause clause, int item) {
        return item > 0 && BUILT.contains(clause.lower(item - 1));
    }
}

package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the list of metrics that a list of figures belongs to "respectively". */
public final class MetricLists {
    /** How many items behind the figures "respectively" may stand. */
    private static final int NEAR = 4;

    /** How many items before the figures the list may end. */
    private static final int REACH = 40;

    private MetricLists() {}

    /**
     * "The area, power and delay of these circuits are reduced by 24%, 60%, and 58%, respectively":
     * as many metrics in a row as there are figures; empty if there is no such list or the figures
     * are no such one.
     *
     * @param change the word of change, which has to stand between; -1 if none is known
     */
    public static List<MetricWord> respective(
            Clause clause, int figures, int size, int change, MeasureWords words) {
        int to = Math.min(clause.size(), figures + NEAR);
        boolean told =
                size > 1
                        && change < figures
                        && clause.anyWord(figures + 1, to, "respectively"::equals);
        if (!told) {
            return List.of();
        }
        for (int last = figures - 1; last > Math.max(0, figures - REACH); last--) {
            if (Phrases.at(clause, last) == Item.FIGURE) {
                return List.of();
            }
            List<MetricWord> list = endingAt(clause, last, words);
            boolean whole = "xMm".indexOf(Phrases.at(clause, last + 1)) < 0;
            if (list.size() == size && whole) {
                return purpose(clause, last - 2 * size + 2) ? List.of() : list;
            }
            if (list.size() > 1) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "attainment for latency and cost": what one measure is of. */
    private static boolean purpose(Clause clause, int first) {
        return Phrases.at(clause, first - 1) == 'i'
                && clause.lower(first - 1).equals("for")
                && Phrases.at(clause, first - 2) == 'M';
    }

    /** "CPU and memory consumption": how much of it is used. */
    private static boolean cpu(Clause clause, int item) {
        return Phrases.at(clause, item) == Item.HARDWARE
                && clause.lower(item).equals("cpu")
                && !clause.lower(item + 2).startsWith("gpu");
    }

    private static List<MetricWord> endingAt(Clause clause, int last, MeasureWords words) {
        List<MetricWord> list = new ArrayList<>();
        int at = last;
        while ("Mm".indexOf(Phrases.at(clause, at)) >= 0 || !list.isEmpty() && cpu(clause, at)) {
            list.add(
                    cpu(clause, at)
                            ? new MetricWord(Metric.COMPUTE, false, at)
                            : NamedMeasure.of(clause, at, words));
            at = Adverbs.before(clause, at);
            if (",a".indexOf(Phrases.at(clause, at)) < 0) {
                break;
            }
            while (",a".indexOf(Phrases.at(clause, at)) >= 0) {
                at--;
            }
        }
        Collections.reverse(list);
        return list;
    }
}

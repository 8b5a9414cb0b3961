package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.WordClass;

/**
 * Walks a list of measures from one to the next and tells where it ends: "latency, energy and
 * memory", but not "improves latency by 2x and throughput by 3x". Works on one figure of one
 * clause.
 */
final class ListMembers {
    /** How many words may describe a member. */
    private static final int DESCRIPTION = 3;

    /** How many items of what may be a clause of its own are looked at. */
    private static final int CLAUSE_REACH = 7;

    private final Clause clause;
    private final int figure;
    private final MeasureWords words;

    /** Lists for the figure whose metric is looked for. */
    ListMembers(GainContext gain) {
        this.clause = gain.clause();
        this.figure = gain.item();
        this.words = gain.words();
    }

    /** Where the next member of the list stands; -1 if it ends with the one at {@code last}. */
    int next(int last, boolean alone) {
        int joint = compoundEnd(last);
        if (at(joint) != ',' && (at(joint) != 'a' || clause.item(joint).is(WordClass.AND_WITH))) {
            return -1;
        }
        boolean oxford = at(joint) == ',' && at(joint + 1) == 'a';
        int next = joint + (oxford ? 2 : 1);
        if (oxford && alone && at(next + 1) == 'x' && at(next + 2) == 'x') {
            return -1; // "half of its performance, and error analysis suggests"
        }
        if (at(joint) == ',' && (oxford ? ownPhrase(joint + 1) : ownClause(next)) || rate(last)) {
            return -1;
        }
        int head = head(next);
        boolean metric = at(head) == 'M' || at(head) == 'm';
        return metric && !startsOwnGain(head) ? head : -1;
    }

    /** What the words from {@code from} describe; -1 if they are no description. */
    private int head(int from) {
        int head = from;
        while (head < from + DESCRIPTION && "xdH".indexOf(at(head)) >= 0) {
            if (words.is(MeasureWord.NONE, clause.lower(head)) || Adverbs.is(clause, head)) {
                return -1;
            }
            head++;
        }
        return head;
    }

    /** What follows the metric, its unit included: "cost per token". */
    private int compoundEnd(int metric) {
        int next = metric + 1;
        while (at(next) == 'M' || at(next) == 'm') {
            next++;
        }
        if (at(next) == '(' && at(next + 1) == 'M' && at(next + 2) == ')') {
            next += 3; // "energy efficiency (TOPS/W) and"
        }
        boolean per = next + 1 < clause.size() && clause.lower(next).equals("per");
        return per ? next + 2 : next;
    }

    /** "FPS/DSP" is one measure. */
    private boolean rate(int metric) {
        return at(metric + 1) == 'a'
                && clause.lower(metric + 1).equals("/")
                && clause.measures(metric, Metric.THROUGHPUT)
                && clause.measures(metric + 2, Metric.DENSITY);
    }

    /** "half of the experts, and a cache", "lower error, with a small latency": no list. */
    private boolean ownPhrase(int and) {
        return clause.item(and).is(WordClass.AND_WITH) || !plainAnd(and);
    }

    /** "accuracy and a throughput increase" begins a new phrase; "latency and energy" goes on. */
    boolean plainAnd(int item) {
        return at(item) == 'a'
                && !clause.lower(item).endsWith(" a")
                && !clause.lower(item).endsWith(" an");
    }

    /**
     * Whether a comma ends the list: "fewer parameters, the lowest error", "more power, replacing a
     * search", "in score, the generation model achieves".
     */
    private boolean ownClause(int from) {
        boolean participle = at(from) == 'x' && clause.lower(from).endsWith("ing");
        if (participle && at(from + 1) == 'd') {
            return true;
        }
        int end = from;
        while (end < from + CLAUSE_REACH && "xdHMm".indexOf(at(end)) >= 0) {
            if (at(end) == 'd' && clause.lower(end).endsWith("est")) {
                return true;
            }
            end++;
        }
        return end > from && "vVP".indexOf(at(end)) >= 0 && !clause.lower(end).endsWith("ing");
    }

    /** "improves latency by 2x and throughput by 3x": the second metric has its own figure. */
    private boolean startsOwnGain(int metric) {
        boolean placed = "inef:(".indexOf(at(metric + 1)) >= 0;
        if (figure < metric && (figures(metric + 1) || placed && figures(metric + 2))) {
            return true; // "fewer parameters and training in 55 s"
        }
        for (int i = metric + 1; i < metric + 5; i++) {
            if (at(i) == 'b' && figures(i + 1)) {
                return i + 1 > figure;
            }
        }
        return false;
    }

    private boolean figures(int item) {
        return item < clause.size() && clause.item(item).group() != null;
    }

    private char at(int index) {
        return Phrases.at(clause, index);
    }
}

package dev.benchmeta.extract.link.gain;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.ShapeRules;
import dev.benchmeta.extract.link.clause.Word;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a figure's qualifier off words further from the number: "average speedup of 2x", "2x faster
 * on average".
 */
final class Qualifiers {
    private static final Set<String> AVERAGE =
            Set.of(
                    "average",
                    "mean",
                    "median",
                    "geometric",
                    "geometric-mean",
                    "geo-mean",
                    "geomean",
                    "overall average",
                    "averaged");

    /** Words that before a measure are part of its name: "peak memory", "median runtime". */
    private static final Set<String> OF_MEASURES =
            Set.of("maximum", "peak", "potential", "mean", "median");

    private static final Set<String> MAXIMUM = Set.of("maximum", "peak", "potential");

    private static final Pattern CLOSE = Pattern.compile("on average|averaged (?:over|across)");

    private static final int NEAR = 8;

    /** How far behind a change "on average" may close it: "reduction in power, on average". */
    private static final int CLOSING = 6;

    /** The same where no verb stands between. */
    private static final int FAR = 10;

    private Qualifiers() {}

    /** The figure's qualifier, words of its phrase included. */
    static Qualifier of(Clause clause, int at, ShapeRules.Match match, Figure figure) {
        if (figure.qualifier() != Qualifier.EXACT && figure.qualifier() != Qualifier.APPROX) {
            return figure.qualifier();
        }
        int change = match.change() < 0 ? at : match.change();
        int from =
                Math.max(
                        0,
                        Math.min(at, change)
                                - (change < at && clause.shape().charAt(change) == 'N' ? 3 : 0));
        int to = Math.min(clause.size(), Math.max(at, change) + 1);
        for (int i = from; i < to; i++) {
            if (clause.item(i).group() != null && i != at) {
                continue;
            }
            String word = clause.lower(i);
            boolean object = i > change && change < at && clause.shape().charAt(change) == 'V';
            if (OF_MEASURES.contains(word)
                    && (object && !right(clause, i, at) || measureFollows(clause, i))) {
                continue;
            }
            if (AVERAGE.contains(word) || averageScore(clause, i) && i > change) {
                return Qualifier.AVERAGE;
            }
            boolean peak =
                    word.startsWith("peak ")
                            && higherIsBetter(clause, i)
                            && Phrases.at(clause, i + 1) == 'N';
            if (peak || MAXIMUM.contains(word) && clause.item(i).word() != null) {
                return Qualifier.UP_TO;
            }
        }
        boolean average =
                averageFollows(clause, to)
                        || averagePrecedes(clause, at)
                        || averageValue(clause, match);
        return average ? Qualifier.AVERAGE : continued(clause, at, figure);
    }

    /** The qualifier of a figure that goes on with the one before: "and 3x on B on average". */
    static Qualifier continued(Clause clause, int at, Figure figure) {
        boolean plain =
                figure.qualifier() == Qualifier.EXACT || figure.qualifier() == Qualifier.APPROX;
        return plain && (opens(clause, at) || averageFollows(clause, at + 1))
                ? Qualifier.AVERAGE
                : figure.qualifier();
    }

    /** "improves average accuracy by 3%" */
    private static boolean averageScore(Clause clause, int item) {
        return clause.lower(item).startsWith("average ") && clause.measures(item, Metric.QUALITY);
    }

    /** Whether a word stands right before the figure: "by a maximum 30%". */
    private static boolean right(Clause clause, int word, int figure) {
        return clause.shape().substring(word + 1, figure).indexOf('b') < 0;
    }

    /** "maximum speed", "peak memory reduction", and not "maximum speed improvement" */
    private static boolean measureFollows(Clause clause, int word) {
        int to = word + 1;
        while ("xHE".indexOf(Phrases.at(clause, to)) >= 0 && to < word + 4) {
            to++;
        }
        return Phrases.at(clause, to) == 'M'
                && (Phrases.at(clause, to + 1) != 'N'
                        || clause.lower(word).equals("peak") && !higherIsBetter(clause, to));
    }

    private static boolean higherIsBetter(Clause clause, int measure) {
        Word word = clause.word(measure);
        return word != null && word.higherIsBetter();
    }

    /** "the cache on average achieves a 2x speedup" */
    private static boolean averagePrecedes(Clause clause, int at) {
        int on = at - 1;
        while (on > at - NEAR && "xdvVbEP,".indexOf(Phrases.at(clause, on)) >= 0) {
            on--;
        }
        return Phrases.onAverage(clause, on)
                && (clause.shape().indexOf(',', on) < 0
                        || clause.shape().indexOf(',', on) > at
                        || ".,;az".indexOf(Phrases.at(clause, on - 1)) >= 0);
    }

    /**
     * "On average over 29 workloads, it cuts", "show that, on average, it cuts 3x and saves 2x":
     * all that the sentence tells.
     */
    private static boolean opens(Clause clause, int at) {
        int start = clause.sentence().start();
        if (clause.source().text().regionMatches(true, start, "on average", 0, 10)) {
            return true;
        }
        for (int i = at - 1; i > 0; i--) {
            if (",:;".indexOf(Phrases.at(clause, i)) >= 0
                    && Phrases.onAverage(clause, i - 2)
                    && opensAt(clause, i - 3)) {
                String between = clause.shape().substring(i, at);
                return between.indexOf(';') < 0 && between.indexOf('w') < 0;
            }
        }
        return false;
    }

    private static boolean opensAt(Clause clause, int before) {
        return ":;".indexOf(Phrases.at(clause, before)) >= 0
                || Phrases.at(clause, before) == ',' && Phrases.at(clause, before - 1) == 'z';
    }

    /** "an average compression ratio of 2.2x" */
    private static boolean averageValue(Clause clause, ShapeRules.Match match) {
        return match.change() < 0
                && match.metric() > 0
                && match.rule().construct() == Construct.VALUE
                && AVERAGE.contains(clause.lower(match.metric() - 1));
    }

    private static boolean verbless(Clause clause, int from, int to) {
        return clause.shape().substring(from, to).chars().noneMatch(c -> "vVPz".indexOf(c) >= 0);
    }

    /** "2x faster on average" */
    private static boolean averageFollows(Clause clause, int from) {
        int to = from;
        while (to < clause.size()
                && (to < from + CLOSING || verbless(clause, from, to + 1))
                && to < from + FAR
                && "FUK(;".indexOf(Phrases.at(clause, to)) < 0) {
            to++;
        }
        return from < to && CLOSE.matcher(clause.text(from, to)).find();
    }
}

package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.extract.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Qualifying words further from the number: "average speedup of", "A% and B% on average", "up to"
 * over a list.
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

    /** "up to 1.5x speedup, 2.6x efficiency, and 14% less area": a list without verbs. */
    private static final Pattern LISTED =
            Pattern.compile("[xdEBHMmCNion-]{0,8},F[xdEBHMmCNion-]{0,8},?a[dq]{0,2}F");

    private static final int NEAR = 8;

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
                    && (object && !right(clause, i, at) || measureFollows(clause, i + 1))) {
                continue;
            }
            if (AVERAGE.contains(word)) {
                return Qualifier.AVERAGE;
            }
            if (MAXIMUM.contains(word) && clause.item(i).word() != null) {
                return Qualifier.UP_TO;
            }
        }
        boolean average = averageFollows(clause, to) || averagePrecedes(clause, at);
        return average ? Qualifier.AVERAGE : figure.qualifier();
    }

    /** Whether a word stands right before the figure: "by a maximum 30%". */
    private static boolean right(Clause clause, int word, int figure) {
        return clause.shape().substring(word + 1, figure).indexOf('b') < 0;
    }

    private static boolean measureFollows(Clause clause, int from) {
        int to = from;
        while ("xHE".indexOf(Phrases.at(clause, to)) >= 0 && to < from + 3) {
            to++;
        }
        return Phrases.at(clause, to) == 'M' && Phrases.at(clause, to + 1) != 'N';
    }

    /** "the cache on average achieves a 2x speedup" */
    private static boolean averagePrecedes(Clause clause, int at) {
        int on = at - 1;
        while (on > at - NEAR && "xdvVb".indexOf(Phrases.at(clause, on)) >= 0) {
            on--;
        }
        return Phrases.onAverage(clause, on);
    }

    /** "2x faster on average" */
    private static boolean averageFollows(Clause clause, int from) {
        int to = Math.min(clause.size(), from + 4);
        return from < to && clause.text(from, to).contains("on average");
    }

    /**
     * Lets a qualifier reach the coordinated figures of the same claim: a leading one forward, a
     * closing "on average" backward.
     */
    static List<GainDraft> spread(Clause clause, List<GainDraft> drafts) {
        List<GainDraft> out = new ArrayList<>(drafts);
        for (int i = 1; i < out.size(); i++) {
            GainDraft draft = out.get(i);
            GainDraft before = outside(clause, out, i);
            boolean plain =
                    draft.qualifier() == Qualifier.EXACT && before.qualifier() != Qualifier.EXACT;
            boolean leading = before.figure().extent().outerEnd() == before.figure().end();
            if (plain && leading && sameClaim(clause, before, draft)) {
                out.set(i, draft.with(before.qualifier()));
            }
        }
        for (int i = out.size() - 2; i >= 0; i--) {
            GainDraft after = out.get(i + 1);
            boolean closing =
                    after.qualifier() == Qualifier.AVERAGE
                                    && after.figure().extent().outerEnd() > after.figure().end()
                            || after.qualifier() == Qualifier.AVERAGE
                                    && onAverageFollows(clause, after);
            if (closing && plain(out.get(i)) && coordinated(clause, out.get(i), after)) {
                out.set(i, out.get(i).with(Qualifier.AVERAGE));
            }
        }
        return out;
    }

    /** The draft before, or the one before its bracket: "1.4x (up to 5x) for A and 1.3x". */
    private static GainDraft outside(Clause clause, List<GainDraft> drafts, int index) {
        GainDraft before = drafts.get(index - 1);
        int from = Math.min(clause.size(), before.item() + 1);
        int to = Math.max(from, drafts.get(index).item());
        String between = clause.shape().substring(from, to);
        boolean bracketed = between.indexOf(')') >= 0 && between.indexOf('(') < 0;
        return bracketed && index > 1 ? drafts.get(index - 2) : before;
    }

    private static boolean plain(GainDraft draft) {
        return draft.qualifier() == Qualifier.EXACT || draft.qualifier() == Qualifier.APPROX;
    }

    private static boolean onAverageFollows(Clause clause, GainDraft draft) {
        return draft.item() + 1 < clause.size()
                && clause.text(draft.item() + 1, clause.size()).contains("average");
    }

    /** "up to 2x speedup and 30% less energy" bounds both; an average is told of one measure. */
    private static boolean sameClaim(Clause clause, GainDraft a, GainDraft b) {
        boolean bound = a.qualifier() == Qualifier.UP_TO;
        boolean reaches = bound || a.metric().metric() == b.metric().metric();
        return a.item() == b.item()
                || reaches && coordinated(clause, a, b)
                || bound && LISTED.matcher(clause.shape().substring(a.item() + 1)).lookingAt();
    }

    /** Whether only a phrase and an "and" stand between the two, no verb. */
    private static boolean coordinated(Clause clause, GainDraft a, GainDraft b) {
        if (a.item() == b.item()) {
            return true;
        }
        String between = clause.shape().substring(a.item() + 1, b.item());
        return between.indexOf('a') >= 0
                && between.indexOf('V') < 0
                && between.indexOf('v') < 0
                && between.indexOf('z') < 0
                && between.indexOf(';') < 0
                && between.indexOf('w') < 0;
    }
}

package dev.benchmeta.extract.link.gain;

import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.FigureGroup;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets figures of one claim share a qualifier that only one of them has: "up to" over a list, "A%
 * and B% on average".
 */
final class SharedQualifiers {
    private static final Set<String> GIVEN = Set.of("with", "without");

    /** "up to 1.5x speedup, 2.6x efficiency, and 14% less area": a list without verbs. */
    private static final Pattern LISTED =
            Pattern.compile(
                    "(?:[xdEBHMmCNionO-]{0,8},[dq]{0,2}F){1,8}[xdEBHMmCNionO-]{0,8},?a[dq]{0,2}F");

    /** "up to a" */
    private static final Pattern ARTICLE = Pattern.compile("\\ban? ?$");

    /** "memory by up to 2x, energy by 3x, and cost by 4x" */
    private static final Pattern BY_EACH =
            Pattern.compile(
                    "(?:,[dxEHBMmio-]{1,6}b[dq]{0,2}F){1,8}[xdEBHMm]{0,3},?a[dxEHBMmio-]{1,6}b[dq]{0,2}F");

    /** Between the figures of one noun: "improvements of 5% in time, 30% in traffic and". */
    private static final Pattern OF_ONE_NOUN = Pattern.compile("[xdqEBHMmCNion,a()KU-]{0,24}");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([dq]{0,2}");

    private SharedQualifiers() {}

    /**
     * Lets a qualifier reach the coordinated figures of the same claim: a leading one forward, a
     * closing "on average" backward.
     */
    static List<GainDraft> spread(Clause clause, List<GainDraft> drafts) {
        List<GainDraft> out = new ArrayList<>(drafts);
        if (!out.isEmpty()
                && out.get(0).qualifier() == Qualifier.EXACT
                && listed(clause, out.get(0))) {
            out.set(0, out.get(0).with(Qualifier.UP_TO));
        }
        for (int i = 1; i < out.size(); i++) {
            GainDraft draft = out.get(i);
            GainDraft before = outside(clause, out, i);
            boolean plain =
                    draft.qualifier() == Qualifier.EXACT && before.qualifier() != Qualifier.EXACT;
            boolean leading = leading(before);
            boolean apart =
                    (before.qualifier() == Qualifier.UP_TO
                                    || before.qualifier() == Qualifier.AT_LEAST)
                            && range(draft)
                            && !range(before);
            boolean listed =
                    draft.qualifier() == Qualifier.AVERAGE
                            && before.qualifier() == Qualifier.UP_TO
                            && draft.figure().qualifier() != Qualifier.AVERAGE
                            && draft.item() == before.item()
                            && !averaged(clause, draft.item() + 1);
            apart |= ownArticle(clause, before, draft);
            if (listed || plain && leading && !apart && sameClaim(clause, before, draft)) {
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
            if (closing
                    && plain(out.get(i))
                    && !bracket(clause, out.get(i), after)
                    && coordinated(clause, out.get(i), after)) {
                out.set(i, out.get(i).with(Qualifier.AVERAGE));
            }
        }
        return out;
    }

    /** "up to 92% utilization, a 4x speedup, and 16x less traffic": after a value. */
    private static boolean listed(Clause clause, GainDraft draft) {
        int value = draft.item() - 1;
        while (value >= 0 && clause.item(value).group() == null) {
            value--;
        }
        FigureGroup group = value < 0 ? null : clause.item(value).group();
        Matcher list = LISTED.matcher(clause.shape());
        return group != null
                && group.last().qualifier() == Qualifier.UP_TO
                && list.region(value + 1, clause.size()).lookingAt()
                && list.end() > draft.item() + 1;
    }

    /** "up to 2x less time, a 13% rise in use": not "up to a 2x speedup and a 3x saving". */
    private static boolean ownArticle(Clause clause, GainDraft a, GainDraft b) {
        return a.qualifier() == Qualifier.UP_TO
                && a.item() < b.item()
                && Phrases.indefinite(clause, b.item() - 1)
                && !ARTICLE.matcher(
                                clause.source()
                                        .text()
                                        .substring(
                                                a.figure().extent().outerStart(),
                                                a.figure().start()))
                        .find();
    }

    /** "1.2x-1.9x" */
    private static boolean range(GainDraft draft) {
        return draft.figure().low() < draft.figure().high();
    }

    /** Whether a qualifier stands before its figure: "up to 2x", "up to 2x on average". */
    private static boolean leading(GainDraft draft) {
        Figure figure = draft.figure();
        return figure.extent().outerEnd() == figure.end()
                || draft.qualifier() == Qualifier.UP_TO
                        && figure.extent().outerStart() < figure.start();
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

    /**
     * "up to 2x speedup and 30% less energy" and "on average 2x and 30%" hold for both; an "average
     * speedup" is told of one measure.
     */
    private static boolean sameClaim(Clause clause, GainDraft a, GainDraft b) {
        if (a.item() == b.item()) {
            return true;
        }
        boolean own = a.match().change() != b.match().change();
        if (own && (a.qualifier() == Qualifier.APPROX || a.qualifier() == Qualifier.AT_LEAST)) {
            return false; // "almost three orders higher, and 2.5x higher"
        }
        boolean bound = a.qualifier() == Qualifier.UP_TO || onAverage(clause, a);
        boolean noun =
                a.qualifier() == Qualifier.AVERAGE
                        && a.match().change() >= 0
                        && a.match().change() == b.match().change();
        boolean reaches = bound || noun || a.metric().metric() == b.metric().metric();
        String between = clause.shape().substring(a.item() + 1, b.item());
        return reaches && coordinated(clause, a, b)
                || noun && OF_ONE_NOUN.matcher(between).matches()
                || bound && bracketed(clause, between, b)
                || bound && BY_EACH.matcher(clause.shape().substring(a.item() + 1)).lookingAt()
                || bound && LISTED.matcher(clause.shape().substring(a.item() + 1)).lookingAt();
    }

    /** "up to 40x (5x) over A (B)" */
    private static boolean bracketed(Clause clause, String between, GainDraft draft) {
        return draft.groupSize() == 1
                && IN_BRACKETS.matcher(between).matches()
                && Phrases.at(clause, draft.item() + 1) == ')';
    }

    /** "15-61% (38% on average)": the average is the bracket's. */
    private static boolean bracket(Clause clause, GainDraft a, GainDraft b) {
        return a.item() < b.item()
                && clause.shape().substring(a.item() + 1, b.item()).lastIndexOf('(')
                        > clause.shape().substring(a.item() + 1, b.item()).lastIndexOf(')');
    }

    /** "on average 2x": of all that is told there, unlike "an average speedup of 2x". */
    private static boolean onAverage(Clause clause, GainDraft draft) {
        int start = draft.figure().extent().outerStart();
        return draft.qualifier() == Qualifier.AVERAGE
                && clause.source().text().regionMatches(true, start, "on average", 0, 10);
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
                && between.indexOf('P') < 0
                && between.indexOf('z') < 0
                && between.indexOf(';') < 0
                && between.indexOf("ae") < 0
                && between.indexOf("aR") < 0
                && !(between.startsWith("(") && between.indexOf(')') < 0)
                && (between.indexOf('w') < 0 || given(clause, a.item() + 1, between));
    }

    /** "4x without hints and 6x with hints": what the first was given. */
    private static boolean given(Clause clause, int from, String between) {
        return between.endsWith("a")
                && GIVEN.contains(clause.lower(from + between.indexOf('w')))
                && between.indexOf('w') == between.lastIndexOf('w')
                && "qU".chars().noneMatch(c -> between.indexOf(c, between.indexOf('w')) >= 0);
    }

    /** Whether "on average" follows before the next figure. */
    private static boolean averaged(Clause clause, int from) {
        int next = clause.shape().indexOf(Item.FIGURE, from);
        return clause.text(from, next < 0 ? clause.size() : next).contains("on average");
    }
}

package dev.benchmeta.extract.link.owner;

import dev.benchmeta.extract.link.baseline.BaselineFinder;
import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.subject.SubjectExtent;
import dev.benchmeta.extract.link.subject.SubjectVerbs;
import java.util.Optional;

/**
 * Whose value a figure in brackets is: that of the rival or model in front of them, as in "beats
 * BarNet (71.3%, 12 ms) and BazNet (70.1%)", "the dense baseline (71.3%)"; not in "beats BarNet
 * (81.2% versus 71.3%)", nor in "90.2% on BarBench (95.1% on BazBench)". Works on one clause;
 * immutable.
 */
final class BracketedOwner {
    /** What stands in such a bracket between its opening and a figure. */
    private static final String VALUES = "xMmdqoFUK,:";

    /** How many items a name in brackets holds at most. */
    private static final int LONGEST = 4;

    private final Clause clause;
    private final BaselineFinder baselines;
    private final ValueDoers doers;

    BracketedOwner(Clause clause, BaselineFinder baselines, ValueDoers doers) {
        this.clause = clause;
        this.baselines = baselines;
        this.doers = doers;
    }

    /** Who stands in front of the bracket around the figure at {@code item}. */
    Optional<Phrase> of(int item) {
        int open = opening(item);
        if (open <= 0 || clause.item(open - 1).group() != null) {
            return Optional.empty(); // "compared with 13 (54%)"
        }
        if (doers.thing(open - 1)) {
            return Optional.of(new Phrase(clause, open - 1, open));
        }
        int from = SubjectExtent.phraseStart(clause, open);
        return from < open
                        && (rival(open)
                                || doers.record(open - 1)
                                || apposed(from, open)
                                || subject(from, open, item))
                ? Optional.of(new Phrase(clause, from, open))
                : Optional.empty();
    }

    /** "Tree models (AUC 0.71) beat": what a clause begins with and whose verb follows. */
    private boolean subject(int from, int open, int item) {
        int before = Phrases.beforeDeterminers(clause, from);
        int close = clause.shape().indexOf(')', item);
        int verb = Adverbs.skip(clause, close < 0 ? clause.size() : close + 1);
        return (before < 0 || ",;z".indexOf(Phrases.at(clause, before)) >= 0)
                && "MmN".indexOf(Phrases.at(clause, open - 1)) < 0
                && SubjectVerbs.finite(clause, verb);
    }

    /** "BarNet (71.3%), as well as the best open model, BazNet (70.1%)" */
    private boolean apposed(int from, int open) {
        return ",a".indexOf(Phrases.at(clause, from - 1)) >= 0
                && clause.shape().lastIndexOf(')', from) > 0
                && doers.coined(new Phrase(clause, from, open));
    }

    /** "96.4% (BarNet)", "96.4% (BarNet, p = 0.01)", not "96.4% (Table 3)" */
    Optional<Phrase> behind(int item) {
        int from = item + 2;
        int to = from;
        while ("xE".indexOf(Phrases.at(clause, to)) >= 0 && to < from + LONGEST) {
            to++;
        }
        boolean name =
                Phrases.at(clause, item + 1) == '('
                        && to > from
                        && ",)".indexOf(Phrases.at(clause, to)) >= 0
                        && Phrases.coined(clause, from);
        return name ? Optional.of(new Phrase(clause, from, to)) : Optional.empty();
    }

    /** The bracket that opens before a figure and holds figures of one thing only; -1 if none. */
    private int opening(int item) {
        int open = item - 1;
        while (VALUES.indexOf(Phrases.at(clause, open)) >= 0) {
            open--;
        }
        int close = clause.shape().indexOf(')', item);
        boolean alone = close > item && clause.shape().substring(item, close).indexOf('O') < 0;
        return alone && Phrases.at(clause, open) == '(' ? open : -1;
    }

    /** Whether a bracket stands behind a rival, or behind one more of a list: "), BazNet (". */
    private boolean rival(int open) {
        int before = SubjectExtent.phraseStart(clause, open) - 1;
        if (baselines.inBaseline(open - 1)
                || Phrases.at(clause, before) == 'l' && baselines.inBaseline(before - 1)) {
            return true;
        }
        while (",adC".indexOf(Phrases.at(clause, before)) >= 0) {
            before--;
        }
        int first = clause.shape().lastIndexOf('(', before);
        return Phrases.at(clause, before) == ')' && first > 0 && rival(first);
    }
}

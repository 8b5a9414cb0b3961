package dev.benchmeta.extract.link.direction;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure.Form;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.ChangeWord;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.FigureGroup;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.WordClass;

/**
 * Tells from the words around a value whether it was used, needed, added, lost or achieved: "using
 * 1.4 times the tokens" spends them, "achieves 3.2x time-to-first-token" is an improvement. Works
 * on one gain.
 */
final class ResourceUse {
    /** How many items before a ratio may say that it was achieved. */
    private static final int REACH_ACHIEVED = 10;

    /** How many items before a fraction may say that it is what something runs at. */
    private static final int REACH_AT = 40;

    private final GainDraft draft;
    private final Clause clause;
    private final MetricWord metric;
    private final int at;

    ResourceUse(GainDraft draft, Clause clause) {
        this.draft = draft;
        this.clause = clause;
        this.metric = draft.metric();
        this.at = draft.item();
    }

    /** "adding only 0.5% parameters and 0.05% FLOPs": so much more. */
    boolean added() {
        if (!draft.figure().percent() || metric.higherIsBetter()) {
            return false;
        }
        int from = at - 1;
        while (from >= 0 && from > at - 8 && ",;.(".indexOf(shape(from)) < 0) {
            from--;
        }
        return cost()
                || is(ChangeWord.ADDED, clause.lower(Math.min(clause.size() - 1, at + 1)))
                || clause.anyWord(from + 1, at, word -> is(ChangeWord.ADDED, word));
    }

    /** "with only 2% hardware cost" */
    private boolean cost() {
        return draft.match().rule().construct() == Construct.LESS
                && metric.item() > at
                && clause.changes().ends(ChangeWord.OVERHEAD, clause.lower(metric.item()))
                && clause.anyWord(at - 3, at, "with"::equals);
    }

    /** "requiring only 30% of the context length": what is needed is better small. */
    boolean required() {
        return metric.metric() == Metric.SCALE
                && clause.anyWord(at - 3, at, word -> is(ChangeWord.NEEDED, word));
    }

    /**
     * "with only 18% of the memory bandwidth", "using a quarter of it": what is there is enough.
     */
    boolean onlyPart() {
        return metric.metric() == Metric.BANDWIDTH
                && (draft.match().rule().id().startsWith("only") || used() || atPart());
    }

    /** "at a third of the compute and one-tenth of the bandwidth" */
    private boolean atPart() {
        int first = Math.max(0, at - REACH_AT);
        for (int i = at - 1; i >= first && "vVPRz;,".indexOf(shape(i)) < 0; i--) {
            if (clause.lower(i).equals("at")) {
                return draft.figure().form() == Form.FRACTION;
            }
        }
        return false;
    }

    /** "using 1.4 times the tokens": what is spent. */
    private boolean used() {
        int before = Phrases.beforeDeterminers(clause, at);
        return is(ChangeWord.USED, clause.lower(before));
    }

    /**
     * "achieves 3.2x time-to-first-token" is meant as an improvement; "along with double the
     * inference time" and "using 1.4 times the tokens" are not.
     */
    boolean achieved() {
        if (draft.figure().form() == Form.WORD || used() || missed()) {
            return false;
        }
        for (int i = at - 1; i >= 0 && i > at - REACH_ACHIEVED; i--) {
            if (",;z".indexOf(shape(i)) >= 0 || clause.lower(i).equals("despite")) {
                return false;
            }
            if (i > at - 5 && clause.item(i).is(WordClass.WITH)
                    || shape(i) == 'V' && clause.tells(i, Change.GOOD)
                    || is(ChangeWord.ACHIEVED, clause.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "gives bounds that are close (the gap is 2-3x)" */
    private boolean missed() {
        return shape(at - 1) == 'e'
                && metric.item() >= 0
                && clause.changes().ends(ChangeWord.LOST, clause.lower(metric.item()));
    }

    /** "halves decode latency (2.0x at 1M tokens)" */
    boolean halved() {
        for (int i = metric.item() - 1; i >= 0 && i > metric.item() - 5; i--) {
            FigureGroup group = clause.item(i).group();
            if (group != null) {
                return group.last().kind() == UnitKind.RATIO && group.last().high() < 1;
            }
        }
        return false;
    }

    /** "recovers 35% of the accuracy gap", "of the opportunity lost": of what was lost. */
    boolean lost() {
        int to = at + 1;
        while (to < Math.min(clause.size(), at + 8) && ",;.w(FUK".indexOf(shape(to)) < 0) {
            to++;
        }
        return clause.anyWord(at + 1, to, word -> clause.changes().ends(ChangeWord.LOST, word));
    }

    /** "recovers 40% of its FID reduction": of what is good. */
    boolean cut() {
        int noun = draft.metric().item() + 1;
        return noun > 0 && shape(noun) == 'N' && !clause.tells(noun, Change.BAD);
    }

    private boolean is(ChangeWord kind, String word) {
        return clause.changes().is(kind, word);
    }

    private char shape(int item) {
        return Phrases.at(clause, item);
    }
}

package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.FigureGroup;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.RivalKinds;
import dev.benchmeta.extract.link.clause.RivalWord;
import dev.benchmeta.extract.link.clause.WordClass;

/**
 * The words of a clause that open what a gain is compared with: "than", "compared to", "as fast
 * as". Works on one clause; immutable.
 */
final class BaselineMarkers {
    /** How far "upon" may stand from its verb. */
    private static final int UPON = 4;

    private final Clause clause;
    private final MeasuredOver measured;

    BaselineMarkers(Clause clause) {
        this.clause = clause;
        this.measured = new MeasuredOver(clause);
    }

    boolean marker(int at) {
        if (at + 1 < clause.size() && equalled(at)) {
            return true;
        }
        if (Phrases.at(clause, at) != 'O' || at + 1 >= clause.size()) {
            return false;
        }
        int head = Phrases.skipDeterminers(clause, at + 1);
        int first = Math.min(clause.size() - 1, head);
        boolean spans =
                clause.item(first).is(WordClass.EXTENT) || clause.lower(first).equals("time");
        boolean choice =
                at > 0
                        && is(RivalWord.CHOICE, at - 1)
                        && !(is(RivalWord.AMOUNT, at - 1)
                                && Phrases.at(clause, at - 2) == Item.FIGURE);
        return !spans
                && !choice
                && !measured.over(at, head)
                && !moment(at)
                && !endured(at)
                && (Phrases.at(clause, head) != Item.FIGURE || valued(head));
    }

    /** "twice as fast as X" */
    private boolean equalled(int at) {
        String word = clause.lower(at);
        return Phrases.at(clause, at) == 'C' && word.startsWith("as ") && word.endsWith(" as")
                || word.equals("as") && behindAmount(at)
                || at > 0
                        && behindFigure(at - 1)
                        && (is(RivalWord.BEHIND, at) || is(RivalWord.AWAY, at) && rival(at + 1))
                || word.equals("to") && at > 0 && clause.lower(at - 1).equals("superior")
                || word.equals("of") && at > 0 && clause.lower(at - 1).equals("ahead")
                || word.equals("from") && behindFigure(at - 1) && reference(at + 1) && !span(at + 1)
                || word.equals("to") && reference(at + 1) && baselineNoun(at + 1);
    }

    /** "2x as many as", "2x as much throughput as", but not "and as much as". */
    private boolean behindAmount(int as) {
        int open = as - 1;
        while (open > 0 && "xMmnH".indexOf(Phrases.at(clause, open)) >= 0) {
            open--;
        }
        return Phrases.closingAs(clause, open) == as
                && (Phrases.at(clause, open) != 'd' || Phrases.at(clause, open - 1) == Item.FIGURE);
    }

    private boolean behindFigure(int item) {
        char shape = Phrases.at(clause, item);
        return shape == Item.FIGURE
                || shape == ')'
                || shape == 'N'
                        && (Phrases.at(clause, item - 1) == Item.FIGURE
                                || Phrases.at(clause, item - 2) == Item.FIGURE);
    }

    /** "from the original model", "to the baseline", "from unoptimized baselines" */
    private boolean reference(int from) {
        int head = Phrases.skipDeterminers(clause, from);
        return head < clause.size()
                && (is(RivalWord.SOURCE, head)
                        || Phrases.after(clause, from)
                                .filter(p -> is(RivalWord.SOURCE_NOUN, p.to() - 1))
                                .isPresent());
    }

    /** "from initial training to the last step": the stretch in which it was measured. */
    private boolean span(int from) {
        return Phrases.after(clause, from)
                .filter(
                        p ->
                                p.to() > p.from() + 1
                                        && Phrases.at(clause, p.to()) == 't'
                                        && clause.lower(p.to()).equals("to"))
                .isPresent();
    }

    /** "beyond BarServe", not "beyond the rated limit" or "above the baseline load" */
    private boolean rival(int from) {
        RivalKinds kinds = new RivalKinds(clause);
        return Phrases.after(clause, from)
                .filter(p -> "Mm".indexOf(Phrases.at(clause, p.to() - 1)) < 0)
                .filter(
                        p ->
                                kinds.proper(p)
                                        || kinds.kindOfSome(p)
                                        || clause.rivals().standard(clause.lower(p.to() - 1))
                                        || is(RivalWord.EARLIER, p.from()))
                .isPresent();
    }

    private boolean baselineNoun(int from) {
        int head = Phrases.skipDeterminers(clause, from);
        return clause.lower(head).startsWith("baseline")
                && clause.shape().lastIndexOf(Item.FIGURE, from) >= 0;
    }

    /** "evicted upon arrival": when it happened, unlike "improves greatly upon X". */
    private boolean moment(int at) {
        if (!clause.lower(at).equals("upon")) {
            return false;
        }
        int object = Phrases.at(clause, at + 1) == 'd' ? at + 2 : at + 1;
        int before = at - 1;
        while (before > at - UPON && "xdMmEB".indexOf(Phrases.at(clause, before)) >= 0) {
            before--;
        }
        return "EH".indexOf(Phrases.at(clause, object)) < 0
                && "VNCPF)".indexOf(Phrases.at(clause, before)) < 0;
    }

    /** "robust against attacks": what it withstands. */
    private boolean endured(int at) {
        return at > 0 && clause.lower(at).equals("against") && is(RivalWord.ENDURING, at - 1);
    }

    /** Where the rival's words begin: "over X", "higher than with X", "faster than that on X". */
    int object(int marker) {
        int next = marker + 1;
        int value = Phrases.skipDeterminers(clause, next);
        if (valued(value)) {
            return value + (taken(value) ? 3 : 2);
        }
        if (Phrases.at(clause, marker) == 'P'
                && (Phrases.at(clause, next) == ',' || clause.lower(next).equals("even"))) {
            return next + 1;
        }
        if (clause.lower(next).equals("both") && Phrases.at(clause, next + 1) == 'o') {
            return next + 2;
        }
        if (Phrases.at(clause, next) == 'O'
                && clause.rivals().begins(RivalWord.POINTER, clause.lower(next))) {
            return next + 1;
        }
        int pronoun = Phrases.at(clause, next) == 'd' && is(RivalWord.ONE, next + 1) ? 1 : 0;
        if (pronoun == 1 || is(RivalWord.POINTER, next)) {
            int after = next + 1 + pronoun;
            int behind = is(RivalWord.PRODUCED, after) ? after + 1 : after; // "those proposed by X"
            boolean joined =
                    "onwifb".indexOf(Phrases.at(clause, behind)) >= 0
                            || clause.lower(behind).startsWith("with ");
            return joined ? behind + 1 : next;
        }
        if (clause.lower(value).equals("use") && Phrases.at(clause, value + 1) == 'o') {
            return value + 2;
        }
        return "wni".indexOf(Phrases.at(clause, next)) >= 0 ? next + 1 : next;
    }

    /**
     * "compared with 59.8% for BarServe", "versus 3,404 ms for BarServe"; "versus 3x for BarServe"
     * is how much it gains over another.
     */
    boolean valued(int value) {
        return "FUK".indexOf(Phrases.at(clause, value)) >= 0
                && !factor(value)
                && (taken(value)
                        || clause.lower(value + 1).equals("for")
                        || clause.lower(value + 1).equals("in")
                                && value + 2 < clause.size()
                                && Phrases.capital(clause, value + 2));
    }

    private boolean is(RivalWord kind, int item) {
        return clause.rivals().is(kind, clause.lower(item));
    }

    private boolean factor(int value) {
        FigureGroup figures = clause.item(value).group();
        return figures != null && figures.last().ratio();
    }

    /** "8.3 minutes taken by X" */
    private boolean taken(int value) {
        return "xhv".indexOf(Phrases.at(clause, value + 1)) >= 0
                && clause.lower(value + 2).equals("by");
    }
}

package dev.benchmeta.extract.link.direction;

import dev.benchmeta.extract.figure.Figure.Form;
import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.ChangeWord;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.Word;
import dev.benchmeta.extract.link.clause.WordClass;

/**
 * Reads which change the words around a figure tell, where two of them may stand together: "can
 * reduce 25% storage overhead" tells a reduction, not an overhead. Works on one gain.
 */
final class ToldChange {
    /** How many items before a signed figure may tell that something improved. */
    private static final int REACH = 40;

    private final GainDraft draft;
    private final Clause clause;
    private final int at;

    ToldChange(GainDraft draft, Clause clause) {
        this.draft = draft;
        this.clause = clause;
        this.at = draft.match().change();
    }

    /** "+2.2%"; in "improvements in FID (+9.3%)" the sign only says that it got better. */
    Change bySign() {
        if (draft.figure().form() == Form.MINUS) {
            return Change.DOWN;
        }
        int first = Math.max(0, draft.item() - REACH);
        for (int i = draft.item() - 1; i >= first && "zVP;".indexOf(shape(i)) < 0; i--) {
            Word word = clause.word(i);
            if (word != null && word.change() == Change.GOOD && word.type() != WordClass.VERB) {
                return Change.GOOD;
            }
        }
        return Change.UP;
    }

    /** By the word of change that the rule points at; without one, a gain is told. */
    Change byWord() {
        Word word = clause.word(at);
        Change change = word == null || word.change() == Change.NONE ? Change.GOOD : word.change();
        if (describes()) {
            return Change.DOWN;
        }
        return switch (change) {
            case UP ->
                    clause.changes().is(ChangeWord.PRICE, clause.lower(at - 1))
                            ? Change.COST
                            : lowered() || shared() ? Change.GOOD : Change.UP;
            case DOWN -> mitigated() || shared() ? Change.GOOD : Change.DOWN;
            case COST -> lowered() || reduced(clause, at + 1) ? Change.GOOD : Change.COST;
            case BAD ->
                    lowered() || reduced(clause, at + 1) || mitigated() ? Change.GOOD : Change.BAD;
            case GOOD, NONE -> Change.GOOD;
        };
    }

    /** "reduces inflated gaps", "cuts the inflated count": what got less, the verb before tells. */
    private boolean describes() {
        int verb = Phrases.beforeDeterminers(clause, at);
        boolean cuts =
                shape(verb) == 'N'
                        && shape(verb - 1) != 'd'
                        && clause.item(verb).is(WordClass.VERB_NOUN)
                        && clause.tells(verb, Change.DOWN);
        return shape(at) == 'V' && clause.lower(at).endsWith("ed") && (cuts || lowers(verb));
    }

    /** "a 25% energy and 30% latency reduction" */
    private boolean shared() {
        return draft.match().rule().id().equals("noun.shared");
    }

    /** "can reduce 25% KV storage overhead": it shrinks; "can remove 47% more area". */
    private boolean lowered() {
        return lowers(Phrases.beforeDeterminers(clause, draft.item()));
    }

    /** "mitigating accuracy drops by 26%": the drop became smaller. */
    private boolean mitigated() {
        int before = at - 1;
        while (before > at - 4 && "xdMm".indexOf(shape(before)) >= 0) {
            before--;
        }
        return before < at - 1
                && "Mm".indexOf(shape(at - 1)) >= 0
                && shape(at + 1) == 'b'
                && clause.item(at).is(WordClass.VERB_NOUN)
                && lowers(before);
    }

    /** Whether the verb at an item tells that something got less: "reduce". */
    private boolean lowers(int item) {
        return shape(item) == 'V' && clause.tells(item, Change.DOWN);
    }

    /** Whether a noun of reduction stands at an item: "50% overhead reduction". */
    static boolean reduced(Clause clause, int item) {
        Word word = clause.word(item);
        return word != null
                && word.type() == WordClass.NOUN
                && (word.change() == Change.DOWN || word.change() == Change.GOOD);
    }

    private char shape(int item) {
        return Phrases.at(clause, item);
    }
}

package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.RivalWord;
import dev.benchmeta.extract.link.clause.RivalWords;
import java.util.List;
import java.util.Optional;

/**
 * The rivals that a sentence announces for the next.
 *
 * @param whole the rivals as one phrase
 * @param each the rivals one by one
 */
public record Announced(String whole, List<String> each) {
    public Announced {
        each = List.copyOf(each);
    }

    /** "existing pruning methods", not "BarPrune" nor "the dense model", which it shrinks. */
    public boolean methods(RivalWords words) {
        return words.is(RivalWord.METHOD, whole);
    }

    /** The rival of one of as many figures, told "respectively". */
    public Optional<String> ofFigure(GainDraft draft, Clause clause) {
        return respective(each, draft, clause);
    }

    /** The rival of one of as many figures as there are rivals, told "respectively". */
    static Optional<String> respective(List<String> rivals, GainDraft draft, Clause clause) {
        boolean oneEach = rivals.size() > 1 && rivals.size() == draft.groupSize();
        return oneEach
                        && clause.anyWord(
                                draft.item(), clause.size(), word -> word.equals("respectively"))
                ? Optional.of(rivals.get(draft.order()))
                : Optional.empty();
    }
}

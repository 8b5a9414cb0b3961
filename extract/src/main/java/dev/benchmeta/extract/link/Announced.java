package dev.benchmeta.extract.link;

import java.util.List;
import java.util.Optional;

/**
 * The rivals that a sentence announces for the next.
 *
 * @param whole the rivals as one phrase
 * @param each the rivals one by one
 */
record Announced(String whole, List<String> each) {
    Announced {
        each = List.copyOf(each);
    }

    /** The rival of one of as many figures, told "respectively". */
    Optional<String> ofFigure(GainDraft draft, Clause clause) {
        boolean one = each.size() > 1 && each.size() == draft.groupSize();
        return one
                        && clause.anyWord(
                                draft.item(), clause.size(), word -> word.equals("respectively"))
                ? Optional.of(each.get(draft.order()))
                : Optional.empty();
    }
}

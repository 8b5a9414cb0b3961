package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.RivalWord;
import dev.benchmeta.extract.link.clause.WordClass;
import java.util.List;

/**
 * Whether "over" opens what something was measured on and no rival: "over long-context benchmarks",
 * "over a wide range of workloads". Works on one clause; immutable.
 */
final class MeasuredOver {
    private final Clause clause;

    MeasuredOver(Clause clause) {
        this.clause = clause;
    }

    /**
     * @param at where "over" may stand
     * @param head where what follows it begins, behind its determiners
     */
    boolean over(int at, int head) {
        if (!clause.lower(at).equals("over")) {
            return false;
        }
        if (clause.lower(at - 1).startsWith("evaluation") || Phrases.at(clause, at - 1) == 'o') {
            return true; // "a space of over 10^9 assignments"
        }
        for (int i = head; i < head + 3 && i + 1 < clause.size(); i++) {
            if (clause.rivals().is(RivalWord.RANGE, clause.lower(i))
                    && Phrases.at(clause, i + 1) == 'o') {
                return true;
            }
        }
        if (clause.anyWord(
                head,
                Math.min(head + 3, clause.size()),
                word -> clause.rivals().is(RivalWord.QUANTITY, word))) {
            return true;
        }
        List<Phrase> list = Phrases.listAfter(clause, head);
        return !list.isEmpty()
                && (measuredOn(list.get(0))
                        || list.size() == 2
                                && Phrases.at(clause, list.get(0).to()) == 'a'
                                && measuredOn(list.get(1)));
    }

    private boolean measuredOn(Phrase phrase) {
        int last = phrase.to() - 1;
        return clause.rivals().is(RivalWord.MEASURED_ON, clause.lower(last))
                || clause.item(last).is(WordClass.EXTENT);
    }
}

package dev.benchmeta.extract.link.result;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.subject.SubjectVerbs;
import dev.benchmeta.extract.rule.WordKinds;

/**
 * Tells what was set to other values from what was measured: "increasing the cache from 4 MB to 1
 * GB cuts latency", "when enlarging the 8 MB buffer to 64 MB"; not ", cutting latency from 8 ms to
 * 4 ms". Immutable.
 */
final class VariedInput {
    /** What stands between an activity and the values it sets. */
    private static final String OBJECT = "xEHBMmKFUNogdqinft-";

    /** How many items such an object holds at most. */
    private static final int LONGEST = 14;

    /** How many items may stand between the last value and the verb: "to 40 MIOPS per drive". */
    private static final int NOUNS = 4;

    private final WordKinds<ResultWord> words;

    VariedInput(WordKinds<ResultWord> words) {
        this.words = words;
    }

    /** Whether the figure at {@code at} is one of the values that something was set to. */
    boolean varied(Clause clause, int at) {
        for (int i = at - 1; i >= 0 && i > at - LONGEST; i--) {
            boolean gerund = clause.lower(i).endsWith("ing");
            if (gerund && opens(clause, i)) {
                return acts(clause, at) || when(clause, i);
            }
            boolean purpose = Phrases.at(clause, i - 1) == 't';
            if (OBJECT.indexOf(Phrases.at(clause, i)) < 0 && !purpose && !gerund) {
                return false;
            }
        }
        return false;
    }

    /** Whether an activity begins a clause at an item: "that increasing", "when enlarging". */
    private boolean opens(Clause clause, int item) {
        return ".z:;,".indexOf(Phrases.at(clause, item - 1)) >= 0 || when(clause, item);
    }

    /** "when enlarging the buffer", not "when training" */
    private boolean when(Clause clause, int item) {
        return clause.lower(item - 1).equals("when")
                && words.is(ResultWord.ENLARGE, clause.lower(item));
    }

    /** Whether a verb follows whose subject is the whole activity: "to 1 GB yields". */
    private static boolean acts(Clause clause, int at) {
        int other = EndPoints.other(clause, at);
        int verb = (other < 0 ? at : other) + 1;
        int last = verb + NOUNS;
        while (verb < last && "xMmEHo".indexOf(Phrases.at(clause, verb)) >= 0) {
            verb++;
        }
        return SubjectVerbs.finite(clause, verb);
    }
}

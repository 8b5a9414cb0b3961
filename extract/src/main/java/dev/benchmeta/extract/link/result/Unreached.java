package dev.benchmeta.extract.link.result;

import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.rule.WordKinds;

/**
 * Tells values that nothing reaches: "no model exceeds 40%", "with none achieving 60%"; not "a
 * model with no labels achieves 85%". Immutable.
 */
final class Unreached {
    /** What may stand between a verb and its value: "exceeds an accuracy of". */
    private static final String OBJECT = "xdqMmowC";

    /** What the phrase before the verb is made of: "no single model", "none of the five tools". */
    private static final String SUBJECT = "xdEBHMmKo";

    /** How many items such a phrase holds at most. */
    private static final int LONGEST = 7;

    private final WordKinds<ResultWord> words;

    Unreached(WordKinds<ResultWord> words) {
        this.words = words;
    }

    /** Whether the value at {@code at} is one. */
    boolean told(Clause clause, int at) {
        int verb = at - 1;
        while (verb > at - LONGEST && OBJECT.indexOf(Phrases.at(clause, verb)) >= 0) {
            verb--;
        }
        if ("vVP".indexOf(Phrases.at(clause, verb)) < 0) {
            return false;
        }
        int first = Adverbs.before(clause, verb);
        for (int i = first; i > first - LONGEST; i--) {
            if (words.is(ResultWord.NOBODY, clause.lower(i))) {
                return opens(clause, i, clause.lower(verb).endsWith("ing"));
            }
            if (SUBJECT.indexOf(Phrases.at(clause, i)) < 0) {
                return false;
            }
        }
        return false;
    }

    /** Whether the phrase at {@code item} is a subject: "with" makes it one of a gerund only. */
    private static boolean opens(Clause clause, int item, boolean gerund) {
        return Phrases.at(clause, item - 1) == 'w' ? gerund : opening(clause, item);
    }

    private static boolean opening(Clause clause, int item) {
        return ".z:;,a(".indexOf(Phrases.at(clause, item - 1)) >= 0;
    }
}

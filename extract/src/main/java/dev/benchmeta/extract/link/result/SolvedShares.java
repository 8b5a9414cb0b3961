package dev.benchmeta.extract.link.result;

import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.WordClass;
import dev.benchmeta.extract.rule.WordKinds;

/** Tells how many of its cases a system gets right or wrong from other shares. Immutable. */
final class SolvedShares {
    private final WordKinds<ResultWord> words;

    SolvedShares(WordKinds<ResultWord> words) {
        this.words = words;
    }

    /** "FooScan identifies 96% of the events", not "nurses identify", "is meant to identify" */
    boolean solved(Clause clause, int at) {
        int verb = Phrases.beforeDeterminers(clause, at);
        return ofTime(clause, at)
                || verb > 0
                        && words.is(ResultWord.SOLVE, clause.lower(verb))
                        && solver(clause, verb - 1);
    }

    /** "fails 12% of the time", not "saves 12% of the time", "spends 12% of the time on" */
    private boolean ofTime(Clause clause, int at) {
        return !clause.anyWord(0, at, w -> words.is(ResultWord.SPENT, w))
                && "VN".indexOf(Phrases.at(clause, Phrases.beforeDeterminers(clause, at))) < 0
                && clause.lower(at + 2).equals("the")
                && clause.lower(at + 3).equals("time");
    }

    /** Whether a name or "it" does what the verb behind {@code item} tells. */
    private boolean solver(Clause clause, int item) {
        int at = item;
        while (at > 0 && (Adverbs.is(clause, at) || words.is(ResultWord.ABLE, clause.lower(at)))) {
            at--;
        }
        boolean further = ",a".indexOf(Phrases.at(clause, at)) >= 0;
        for (int i = at - 1; further && i >= 0; i--) {
            if (doer(clause, i) && ",;zd.".indexOf(Phrases.at(clause, i - 1)) >= 0) {
                return true;
            }
        }
        return doer(clause, at);
    }

    /** "FooScan", "it", "our approach", not "we", "they" */
    private static boolean doer(Clause clause, int item) {
        char shape = Phrases.at(clause, item);
        boolean work = shape == WordClass.WE.shape() && clause.lower(item).indexOf(' ') > 0;
        return shape == 'E' || work || item >= 0 && clause.lower(item).equals("it");
    }

    /** "71% of the rows are solved", "with 71% of the rows reaching", not "71% of the firms use" */
    boolean succeed(Clause clause, int at) {
        int verb = at + 2;
        while (verb < clause.size() && "evP,;z".indexOf(Phrases.at(clause, verb)) < 0) {
            verb++;
        }
        if (Phrases.at(clause, verb) != 'e') {
            return words.is(ResultWord.SUCCEED, clause.lower(verb));
        }
        int told = Adverbs.skip(clause, verb + 1);
        String word = clause.lower(told);
        return words.is(ResultWord.SUCCEED, word) || words.is(ResultWord.SOLVE, word);
    }

    /** "in 96% of the cases", not "trained on 10% of the samples", "in 40% of the patients" */
    boolean ofCases(Clause clause, int at) {
        int place = Phrases.beforeDeterminers(clause, at);
        int to = at + 2;
        while (to < clause.size() && "dxKmM".indexOf(Phrases.at(clause, to)) >= 0) {
            to++;
        }
        return !clause.lower(place).equals("across")
                && !clause.anyWord(place - 2, place, w -> words.is(ResultWord.TAUGHT, w))
                && clause.anyWord(at + 2, to, w -> words.is(ResultWord.CASE, w));
    }
}

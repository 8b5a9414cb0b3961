package dev.benchmeta.extract.link.gain;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.Set;

/**
 * Tells from the verbs around a share whether it is a share of the cases, which do something or to
 * which something is done: "more than 70% of the samples exit early", "only 45% of the instances
 * can be answered". Works on one clause; immutable.
 */
final class CaseVerbs {
    /** How many items behind its noun the verb of a share may stand. */
    private static final int VERB_REACH = 5;

    /** What is taken up rather than dealt with. */
    private static final Set<Metric> RESOURCES =
            Set.of(Metric.MODEL_SIZE, Metric.MEMORY, Metric.TOKENS);

    private final Clause clause;
    private final WordKinds<MisreadingWord> words;

    CaseVerbs(Clause clause, WordKinds<MisreadingWord> words) {
        this.clause = clause;
        this.words = words;
    }

    /** "more than 70% of the samples exit early", "with 40% of the requests waiting" */
    boolean acting(int at, int next) {
        return opens(at, next) && predicate(next)
                || Phrases.at(clause, at - 1) == 'w' && participle(next);
    }

    /** Whether the share begins a clause. */
    private boolean opens(int at, int next) {
        char before = Phrases.at(clause, at - 1);
        return ",;".indexOf(before) >= 0
                || before == 'a'
                        && Phrases.at(clause, at - 2) == ','
                        && Phrases.at(clause, next) == 'V';
    }

    /**
     * Whether what begins at {@code item} is a clause's verb, as far as words before a comma tell.
     */
    private boolean predicate(int item) {
        int end = item;
        while (end < clause.size() && ",;.".indexOf(Phrases.at(clause, end)) < 0) {
            end++;
        }
        return end - item > 1;
    }

    /** "with 89% of the time spent on transfers"; "consumed by the server" compares. */
    boolean spent(int next) {
        return is(MisreadingWord.SPENT, next) && Phrases.at(clause, next + 1) != 'b';
    }

    /** "we show that 14% of all hours are spent on it"; "training on 10% of the data is enough" */
    boolean told(int at, int next) {
        int before = at - (Phrases.at(clause, at - 1) == 'q' ? 2 : 1);
        boolean used = Phrases.at(clause, before) == 'n' || participle(before);
        return !used && (Phrases.at(clause, next) == 'e' || is(MisreadingWord.DOING, next));
    }

    /** "with only 1% of the parameter elements changing" */
    boolean changing(int at, int metric) {
        int end = metric + 1;
        while (end < clause.size() && end < metric + 3 && Phrases.at(clause, end) == 'x') {
            end++;
        }
        boolean with = Phrases.at(clause, at - 1) == 'q' && Phrases.at(clause, at - 2) == 'w';
        return with && metric > 0 && end > metric + 1 && participle(end - 1);
    }

    /** "only 2-20% receive annotations": so many of them do. */
    boolean doing(int at) {
        return is(MisreadingWord.DOING, at + 1);
    }

    /**
     * "can fully certify only 62% of the queries"; "can use only 10% of the data" and "may store
     * only 10% of the cache" compare.
     */
    boolean able(int at, int metric) {
        int verb = at - 2;
        return Phrases.at(clause, at - 1) == 'q'
                && Phrases.at(clause, verb) == Item.OTHER
                && (modal(verb - 1) || modal(verb - 2))
                && !Wholes.used(words, clause.lower(verb))
                && RESOURCES.stream().noneMatch(resource -> clause.measures(metric, resource));
    }

    private boolean modal(int item) {
        return is(MisreadingWord.MODAL, item);
    }

    /**
     * "only 45% of the instances in the set can be answered"; in "training with only 3% of the
     * labels can be enough" the verb is the training's.
     */
    boolean done(int at, int metric) {
        if (clause.lower(at - 2).split(" ", 2)[0].equals("with")) {
            return false;
        }
        for (int i = metric + 1; metric >= 0 && i <= metric + VERB_REACH; i++) {
            if (",;.)".indexOf(Phrases.at(clause, i)) >= 0) {
                return false;
            }
            if (auxiliary(i)) {
                return true;
            }
        }
        return false;
    }

    /** "removing only 12% of nodes can raise …": a share of what is acted on. */
    boolean actedOn(int at, int change) {
        return clause.lower(change).endsWith("ing") && (auxiliary(at + 2) || auxiliary(at + 3));
    }

    private boolean auxiliary(int item) {
        return Phrases.at(clause, item) == 'e' || modal(item);
    }

    private boolean participle(int item) {
        return item >= 0 && item < clause.size() && clause.lower(item).endsWith("ing");
    }

    private boolean is(MisreadingWord kind, int item) {
        return item >= 0 && item < clause.size() && words.is(kind, clause.lower(item));
    }
}

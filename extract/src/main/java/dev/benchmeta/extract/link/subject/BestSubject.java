package dev.benchmeta.extract.link.subject;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.link.paper.SubjectWords;
import dev.benchmeta.extract.link.paper.SubjectWords.Kind;
import java.util.Optional;

/**
 * The best of those that a paper compares: "the best model reaches 45%", "even the strongest agent
 * solves 12%"; where it presents something, only of models and agents that are tested with its
 * benchmark. Works on one clause; immutable.
 */
final class BestSubject {
    private final Clause clause;
    private final PaperContext paper;
    private final SubjectWords words;
    private final SubjectVerbs verbs;

    BestSubject(SubjectContext context) {
        this.clause = context.clause();
        this.paper = context.paper();
        this.words = context.words();
        this.verbs = new SubjectVerbs(clause, words, context.extent());
    }

    /** The subject of the verb that tells the value at {@code item}, if it is such a one. */
    Optional<String> before(int item) {
        int verb = item - 1;
        while (verb > 0 && !opens(verb) && ",;z()".indexOf(Phrases.at(clause, verb)) < 0) {
            verb--;
        }
        if (verb <= 0 || !opens(verb)) {
            return Optional.empty();
        }
        return apposed(verb) ? Optional.of(clause.raw(verb - 2, verb - 1)) : told(verb);
    }

    /** Whether a verb may have such a subject: "reaches", "with the best model reaching". */
    private boolean opens(int verb) {
        return SubjectVerbs.finite(clause, verb)
                || SubjectVerbs.FINITE.indexOf(Phrases.at(clause, verb)) >= 0
                        && (apposed(verb) || with(first(verb)));
    }

    /** Where the subject of a verb begins with its "best". */
    private int first(int verb) {
        return start(clause, words, SubjectExtent.phraseStart(clause, verbs.subjectEnd(verb)));
    }

    /** What the subject of a verb calls the best. */
    private Optional<String> told(int verb) {
        int to = verbs.subjectEnd(verb);
        int first = first(verb);
        return first < to && best(first) && compared(to - 1) && !ours(first)
                ? Optional.of(clause.raw(SubjectExtent.phraseStart(clause, first), to))
                : Optional.empty();
    }

    private boolean compared(int head) {
        return paper.contribution().isEmpty() ? thing(head) : tested(head);
    }

    /** "with the best model reaching" */
    private boolean with(int first) {
        int before = Phrases.beforeDeterminers(clause, first);
        return before >= 0 && clause.lower(before).equals("with");
    }

    /** "agent", in a paper that presents a benchmark: what it tests rather than makes. */
    private boolean tested(int head) {
        return words.is(Kind.TESTED, clause.lower(head)) && paper.presentsBenchmark();
    }

    /** "the best model, BarLM, reaches": the name of what is best. */
    private boolean apposed(int verb) {
        int name = verb - 2;
        if (name < 2
                || Phrases.at(clause, verb - 1) != ','
                || Phrases.at(clause, name - 1) != ','
                || !Phrases.coined(clause, name)) {
            return false;
        }
        int from = SubjectExtent.phraseStart(clause, name - 1);
        int first = Phrases.beforeDeterminers(clause, start(clause, words, from)) + 1;
        return from < name - 1 && clause.anyWord(first, name - 1, w -> words.is(Kind.BEST, w));
    }

    /** Where a phrase begins with its "best" or "highest scoring". */
    static int start(Clause clause, SubjectWords words, int from) {
        if (from > 0 && words.is(Kind.BEST, clause.lower(from - 1))) {
            return from - 1;
        }
        boolean doing = from > 1 && clause.lower(from - 1).endsWith("ing");
        return doing && words.is(Kind.BEST, clause.lower(from - 2)) ? from - 2 : from;
    }

    private boolean best(int item) {
        return words.is(Kind.BEST, clause.lower(item));
    }

    private boolean ours(int first) {
        return first > 0 && clause.lower(first - 1).equals("our");
    }

    /** "model", not "accuracy" or "result" */
    private boolean thing(int head) {
        String word = clause.lower(head);
        return "xE".indexOf(Phrases.at(clause, head)) >= 0
                && !words.is(Kind.MEASURE, word)
                && !words.is(Kind.EVALUATION, word)
                && !words.is(Kind.NO_DOER, word);
    }
}

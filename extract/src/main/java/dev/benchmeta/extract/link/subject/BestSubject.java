package dev.benchmeta.extract.link.subject;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.link.paper.SubjectWords;
import dev.benchmeta.extract.link.paper.SubjectWords.Kind;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The best of those that a paper without a system of its own compares: "the best model reaches
 * 45%", "even the strongest agent solves 12%". Works on one clause; immutable.
 */
final class BestSubject {
    private static final Pattern BEST =
            Pattern.compile("best|(?:strong|larg|fast|high|low|weak)est|leading|top");

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
        while (verb > 0
                && !SubjectVerbs.finite(clause, verb)
                && ",;z()".indexOf(Phrases.at(clause, verb)) < 0) {
            verb--;
        }
        if (verb <= 0 || !SubjectVerbs.finite(clause, verb)) {
            return Optional.empty();
        }
        if (apposed(verb)) {
            return Optional.of(clause.raw(verb - 2, verb - 1));
        }
        if (paper.contribution().isPresent()) {
            return Optional.empty();
        }
        int to = verbs.subjectEnd(verb);
        int from = SubjectExtent.phraseStart(clause, to);
        int first = start(clause, from);
        return from < to && best(first) && thing(to - 1) && !ours(first)
                ? Optional.of(clause.raw(SubjectExtent.phraseStart(clause, first), to))
                : Optional.empty();
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
        int first = Phrases.beforeDeterminers(clause, from) + 1;
        return from < name - 1 && clause.anyWord(first, name - 1, w -> BEST.matcher(w).matches());
    }

    /** Where a phrase begins with its "best" or "strongest". */
    static int start(Clause clause, int from) {
        return from > 0 && BEST.matcher(clause.lower(from - 1)).matches() ? from - 1 : from;
    }

    private boolean best(int item) {
        return BEST.matcher(clause.lower(item)).matches();
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

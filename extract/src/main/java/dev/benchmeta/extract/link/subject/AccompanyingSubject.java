package dev.benchmeta.extract.link.subject;

import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.WordClass;
import dev.benchmeta.extract.link.paper.SubjectWords;
import dev.benchmeta.extract.link.paper.SubjectWords.Kind;
import java.util.Optional;

/**
 * The subject of a participle that tells a value beside the main clause: "with the detection module
 * achieving 0.86, face recognition attaining 88%". Works on one clause; immutable.
 */
final class AccompanyingSubject {
    private final Clause clause;
    private final SubjectWords words;
    private final OwnWork own;
    private final SubjectVerbs verbs;

    AccompanyingSubject(SubjectContext context) {
        this.clause = context.clause();
        this.words = context.words();
        this.own = context.own();
        this.verbs = new SubjectVerbs(clause, words, context.extent());
    }

    /** Who achieves the value at {@code item}, if a participle tells it. */
    Optional<String> before(int item) {
        int verb = item - 1;
        while (verb > 0
                && !achieving(verb)
                && !SubjectVerbs.finite(clause, verb)
                && ",;z(:".indexOf(at(verb)) < 0) {
            verb--;
        }
        if (verb <= 0 || !achieving(verb)) {
            return Optional.empty();
        }
        int to = verbs.subjectEnd(verb);
        int from = SubjectExtent.phraseStart(clause, to);
        while (from < to && Adverbs.is(clause, from)) {
            from++;
        }
        return from < to && accompanies(from) && thing(from, to)
                ? Optional.of(clause.raw(BestSubject.start(clause, words, from), to))
                : Optional.empty();
    }

    private boolean achieving(int item) {
        return clause.item(item).is(WordClass.ACHIEVE) && SubjectVerbs.gerund(clause, item);
    }

    /** Whether "with" stands before a phrase, or before one that its list goes on from. */
    private boolean accompanies(int from) {
        int before = Phrases.beforeDeterminers(clause, from);
        while (before > 0 && Adverbs.is(clause, before)) {
            before--;
        }
        if (before < 0 || clause.lower(before).equals("with")) {
            return before >= 0;
        }
        boolean and = clause.lower(before).equals("and");
        int comma = and ? before - 1 : before;
        int verb = comma - 1;
        while (verb > 0 && !achieving(verb) && ",;z".indexOf(at(verb)) < 0) {
            verb--;
        }
        return (and || at(comma) == ',')
                && verb > 0
                && achieving(verb)
                && accompanies(SubjectExtent.phraseStart(clause, verbs.subjectEnd(verb)));
    }

    /** "the detection module", not "our method" or "accuracy". */
    private boolean thing(int from, int to) {
        return "Mm".indexOf(at(to - 1)) < 0
                && !words.is(Kind.MEASURE, clause.lower(to - 1))
                && !clause.anyWord(from, to, w -> words.is(Kind.NO_DOER, w))
                && !own.own(clause.text(from, to));
    }

    private char at(int item) {
        return Phrases.at(clause, item);
    }
}

package dev.benchmeta.extract.link.subject;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.PhraseEnd;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.WordClass;
import dev.benchmeta.extract.link.paper.SubjectWords;
import dev.benchmeta.extract.link.paper.SubjectWords.Kind;
import java.util.Optional;

/**
 * The thing of a kind that a sentence presents as new: "this paper proposes a page-wise prefetching
 * framework for" presents a framework, "we propose a new framework" tells nothing of it. Works on
 * one clause; immutable.
 */
final class ThingOfKind {
    /** Items that stand between an article and the kind. */
    private static final String INSIDE = "xEHBmMKgyNCdFU-";

    /** How many items a description and its kind hold at most. */
    private static final int LONGEST = 9;

    private final Clause clause;
    private final SubjectWords words;
    private final String kind;

    ThingOfKind(Clause clause, SubjectWords words, String kind) {
        this.clause = clause;
        this.words = words;
        this.kind = kind;
    }

    /** The first one. */
    Optional<Phrase> find() {
        for (int verb = 0; verb < clause.size(); verb++) {
            if (words.is(Kind.INTRODUCE, clause.lower(verb)) && ours(verb)) {
                Optional<Phrase> thing = described(object(verb));
                if (thing.isPresent()) {
                    return thing;
                }
            }
        }
        return Optional.empty();
    }

    /** "a" of "propose a" and of "propose and evaluate a" */
    private int object(int verb) {
        boolean more = verb + 2 < clause.size() && clause.lower(verb + 1).equals("and");
        return more ? verb + 3 : verb + 1;
    }

    /** "we further propose", "this paper presents", unlike "others proposed". */
    private boolean ours(int verb) {
        int before = verb - 1;
        while (before > 0
                && (Phrases.adverb(clause, before) || words.is(Kind.ALSO, clause.lower(before)))) {
            before--;
        }
        return Phrases.at(clause, before) == WordClass.WE.shape()
                || before >= 0 && words.is(Kind.EVALUATION, clause.lower(before));
    }

    /** "a page-wise prefetching framework": the words behind the article, up to the kind. */
    private Optional<Phrase> described(int article) {
        if (!Phrases.indefinite(clause, article)) {
            return Optional.empty();
        }
        boolean telling = false;
        int from = words.skipNew(clause, article + 1, clause.size() - 1);
        for (int at = from; at < clause.size() && at < from + LONGEST; at++) {
            if (ofKind(at) && ends(at + 1)) {
                telling |= clause.lower(at).length() > kind.length();
                return telling ? Optional.of(new Phrase(clause, from, at + 1)) : Optional.empty();
            }
            if (!describes(at)) {
                return Optional.empty();
            }
            telling |= !vague(at);
        }
        return Optional.empty();
    }

    /** "accelerator", and the name "FPGA accelerator" */
    private boolean ofKind(int item) {
        return clause.lower(item).equals(kind) || clause.lower(item).endsWith(" " + kind);
    }

    /** "framework that", "framework called", unlike "framework compiler". */
    private boolean ends(int item) {
        String word = item < clause.size() ? clause.lower(item) : "";
        return INSIDE.indexOf(Phrases.at(clause, item)) < 0
                || word.endsWith("ed")
                || word.endsWith("ing")
                || clause.item(item).is(WordClass.PARTICIPLE)
                || words.is(Kind.PREPOSITION, word);
    }

    private boolean describes(int item) {
        String word = clause.lower(item);
        boolean participle = word.endsWith("ing") || word.endsWith("ed");
        return word.equals("and")
                || (INSIDE.indexOf(Phrases.at(clause, item)) >= 0 || participle)
                        && !PhraseEnd.article(word)
                        && !words.is(Kind.INSTRUMENT, word)
                        && !words.is(Kind.PREPOSITION, word);
    }

    /** "simple", "unified", "and" */
    private boolean vague(int item) {
        String word = clause.lower(item);
        return words.is(Kind.VAGUE, word)
                || words.is(Kind.NEW, word)
                || Phrases.adverb(clause, item)
                || Phrases.at(clause, item) == '-';
    }
}

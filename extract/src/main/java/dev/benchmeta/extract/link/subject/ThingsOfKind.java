package dev.benchmeta.extract.link.subject;

import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.PhraseEnd;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.WordClass;
import dev.benchmeta.extract.link.paper.SubjectWords;
import dev.benchmeta.extract.link.paper.SubjectWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The things of a kind that a sentence presents as new: "this paper proposes a page-wise
 * prefetching framework for" presents a framework, "we propose a new framework" tells nothing of
 * it. Works on one clause; immutable.
 */
final class ThingsOfKind {
    /** Items that stand between an article and the kind. */
    private static final String INSIDE = "xEHBmMKgyNCdFU-";

    /** How many items a description and its kind hold at most. */
    private static final int LONGEST = 9;

    private final Clause clause;
    private final SubjectWords words;
    private final OwnWork own;
    private final String kind;

    ThingsOfKind(Clause clause, SubjectWords words, OwnWork own, String kind) {
        this.clause = clause;
        this.words = words;
        this.own = own;
        this.kind = kind;
    }

    /** "a lid sealing method" and "a spout method" of "we propose a … and a …". */
    List<Phrase> presented() {
        int verb = 0;
        while (verb < clause.size() && !own.presents(verb)) {
            verb++;
        }
        List<Phrase> things = new ArrayList<>();
        for (int article = verb + 1; article < clause.size(); article++) {
            if (opens(article)) {
                thing(article + 1).ifPresent(things::add);
            }
        }
        return things;
    }

    /** "a", and the "and a" that is one item */
    private boolean opens(int item) {
        String word = clause.lower(item);
        return Phrases.indefinite(clause, item) || word.endsWith(" a") || word.endsWith(" an");
    }

    /**
     * Whether a thing is what "we propose" and told of: "page-wise prefetching framework", not
     * "simple framework".
     */
    boolean described(Phrase thing) {
        int article = thing.from() - 1;
        while (article > 0 && !Phrases.indefinite(clause, article)) {
            article--;
        }
        return object(article) && telling(thing);
    }

    /** "a" of "propose a" and of "propose and evaluate a" */
    private boolean object(int article) {
        return article > 0 && own.presents(article - 1)
                || article > 2
                        && clause.lower(article - 2).equals("and")
                        && own.presents(article - 3);
    }

    private boolean telling(Phrase thing) {
        int head = thing.to() - 1;
        boolean telling = clause.lower(head).length() > kind.length();
        for (int i = thing.from(); i < head; i++) {
            telling |= !vague(i);
        }
        return telling;
    }

    /** "page-wise prefetching framework": the words from an article up to the kind. */
    private Optional<Phrase> thing(int article) {
        int from = words.skipNew(clause, article, clause.size() - 1);
        for (int at = from; at < clause.size() && at < from + LONGEST; at++) {
            if (ofKind(at) && ends(at + 1)) {
                return Optional.of(new Phrase(clause, from, at + 1));
            }
            if (!describes(at)) {
                return Optional.empty();
            }
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
                || Adverbs.is(clause, item)
                || Phrases.at(clause, item) == '-';
    }
}

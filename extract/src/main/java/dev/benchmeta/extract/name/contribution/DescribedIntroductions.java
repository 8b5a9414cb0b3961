package dev.benchmeta.extract.name.contribution;

import dev.benchmeta.extract.name.word.Brackets;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.Phrase;
import dev.benchmeta.extract.name.word.WordClass;
import dev.benchmeta.extract.text.Token;

/**
 * Finds names that are told as something new and whose lead-in alone would not make them the
 * paper's own: "At its core is X, a filter that", "we train X, a small model", "we turn this idea
 * into X, a search".
 */
final class DescribedIntroductions {
    private static final int REACH = 12;
    private static final int ADJECTIVES = 3;

    private final NameWords words;
    private final IntroducingVerbs verbs;

    DescribedIntroductions(NameWords words, IntroducingVerbs verbs) {
        this.words = words;
        this.verbs = verbs;
    }

    /** Whether the words before the name, whose long form begins at {@code start}, lead to it. */
    boolean introduces(Line line, Phrase phrase, int start) {
        boolean telling = phrase.form().distinctive() || phrase.tokens() > 1;
        if (!telling || !isDescribed(line, phrase)) {
            return false;
        }
        int lead = start - 1;
        while (lead > 0 && lead > start - 1 - ADJECTIVES && isBetween(line, lead)) {
            lead--;
        }
        return lead > 0 && (isCore(line, lead) || isMade(line, lead) || isRealized(line, lead));
    }

    /** "X, a", "X (Y), which", "X that". */
    private static boolean isDescribed(Line line, Phrase phrase) {
        int limit = Math.min(line.tokens().size(), phrase.last() + REACH);
        int close = line.reads(phrase.last(), ")") ? phrase.last() + 1 : phrase.last();
        int after = Brackets.past(at -> line.token(at).text(), close, limit);
        boolean comma = line.reads(after, ",");
        int next = comma ? after + 1 : after;
        return (comma && line.isIndefinite(next))
                || line.reads(next, "which")
                || line.reads(next, "that");
    }

    private boolean isBetween(Line line, int at) {
        return line.isArticle(at) || words.is(WordClass.NOVELTY, line.token(at));
    }

    /** "At the heart of our method lies X", "Central to it is X". */
    private boolean isCore(Line line, int verb) {
        if (!words.is(WordClass.CORE_VERB, line.token(verb))) {
            return false;
        }
        for (int at = verb - 1; at >= 0 && at > verb - REACH; at--) {
            if (words.length(WordClass.CORE, line.tokens(), at) > 0) {
                return true;
            }
            if (!line.token(at).isWord() && !line.reads(at, ",")) {
                return false;
            }
        }
        return false;
    }

    /** "we train X", "this work details X". */
    private boolean isMade(Line line, int verb) {
        return words.is(WordClass.INTRODUCE_DESCRIBED, line.token(verb)) && verbs.ours(line, verb);
    }

    /** "we turn this idea into X", "we tackle these questions with X". */
    private boolean isRealized(Line line, int with) {
        boolean into =
                words.is(WordClass.REALIZED_AS, line.token(with))
                        || words.is(WordClass.MEANS, line.token(with));
        if (!into) {
            return false;
        }
        for (int at = with - 1; at > 0 && at > with - REACH; at--) {
            Token token = line.token(at);
            if (words.is(WordClass.REALIZE, token)) {
                return words.is(WordClass.POINTED, line.token(at + 1)) && verbs.ours(line, at);
            }
            if (!token.isWord()) {
                return false;
            }
        }
        return false;
    }
}

package dev.benchmeta.extract.name.contribution;

import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.Phrase;
import dev.benchmeta.extract.name.word.WordClass;

/**
 * Tells which parts of what is presented are new, by what is said of them: "it uses a novel cup
 * pool (CUPO)", "we employ Calm Cup Ordering (CCO), a search that".
 */
final class NewParts {
    private final NameWords words;

    NewParts(NameWords words) {
        this.words = words;
    }

    /** Whether the long form that begins at {@code start} is one of a new part. */
    boolean isNew(Line line, Phrase phrase, int start, boolean capitals) {
        return phrase.form().distinctive()
                && phrase.known().isEmpty()
                && line.reads(phrase.last(), ")")
                && !isKnown(line, phrase, start)
                && (capitals ? isUsed(line, phrase, start) : isNovel(line, phrase, start));
    }

    /** "Leaf Neural Networks (LNNs)": a kind, and no name of one. */
    boolean isKind(Line line, Phrase phrase) {
        int noun = phrase.first() - 2;
        return phrase.text().endsWith("s")
                && noun >= 0
                && line.token(noun).lower().endsWith("s")
                && (words.lengthBefore(WordClass.NOUN_NETWORK, line.tokens(), noun) > 0
                        || words.is(WordClass.NOUN_MODEL, line.token(noun)));
    }

    private boolean isKnown(Line line, Phrase phrase, int start) {
        int from = line.token(start).start();
        int to = line.token(phrase.first() - 2).end();
        return words.isTerm(phrase.text())
                || words.isTerm(line.sentence().source().text().substring(from, to))
                || words.is(WordClass.GENERIC, phrase.text());
    }

    /**
     * "a novel cup pool (CUPO)", "(2) a calm cup pool (CUPO)", but not "a new pool (CUPO)-based".
     */
    private boolean isNovel(Line line, Phrase phrase, int start) {
        if (isBase(line, phrase.last() + 1)) {
            return false;
        }
        if (line.isIndefinite(start - 1) && ModuleLists.enumerated(line, start - 1)) {
            return true;
        }
        boolean fresh = isNew(line, start);
        int at = start - 1;
        while (at > 0 && (words.is(WordClass.NOVELTY, line.token(at)) || isNew(line, at))) {
            fresh |= isNew(line, at);
            at--;
        }
        return fresh && line.isIndefinite(at);
    }

    private boolean isNew(Line line, int at) {
        return at > 0
                && (words.isAt(WordClass.NEW, line, at) || words.isAt(WordClass.CUSTOM, line, at));
    }

    private static boolean isBase(Line line, int at) {
        return line.reads(at, "-") || line.reads(at, "based") || line.reads(at, "-based");
    }

    /** "we employ Calm Cup Ordering (CCO), a search that", but not "(CCO), which", anybody's. */
    private boolean isUsed(Line line, Phrase phrase, int start) {
        int at = start - 1;
        while (at > 0 && (line.isArticle(at) || words.is(WordClass.NOVELTY, line.token(at)))) {
            at--;
        }
        int comma = phrase.last() + 1;
        return at >= 0
                && words.is(WordClass.PUT_TO_USE, line.token(at))
                && line.reads(comma, ",")
                && line.isIndefinite(comma + 1);
    }
}

package dev.benchmeta.extract.name.word;

import dev.benchmeta.extract.text.Token;
import java.util.List;

/** Tells whether what stands behind a name says what it is: ", a light framework for". */
final class Appositions {
    /** How many tokens of it are read. */
    private static final int PHRASE = 12;

    private final NameWords words;
    private final List<Token> tokens;

    Appositions(NameWords words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** ", a light framework for": what is named is one thing that somebody made. */
    boolean isDescribed(int last) {
        boolean article =
                last + 2 < tokens.size()
                        && tokens.get(last).text().equals(",")
                        && tokens.get(last + 1).isIndefinite();
        if (!article) {
            return false;
        }
        int limit = Math.min(tokens.size(), last + PHRASE);
        int end = last + 2;
        int next = end;
        while (next < limit && isInside(next)) {
            end = next + 1;
            next = Brackets.past(i -> tokens.get(i).text(), end, limit);
        }
        return !words.is(WordClass.OF_NOUN, tokens.get(last + 2)) && isThing(end - 1);
    }

    /** "a calm <i>and</i> quick <i>method</i>": a word of one noun phrase. */
    private boolean isInside(int at) {
        Token token = tokens.get(at);
        return token.lower().equals("and")
                || (token.isWord() && !token.isArticle() && !words.is(WordClass.STOP, token));
    }

    /** "framework", "model", "module". */
    boolean isThing(int noun) {
        return words.lengthBefore(WordClass.NOUN_OTHER, tokens, noun) > 0
                || words.lengthBefore(WordClass.NOUN_MODEL, tokens, noun) > 0
                || words.is(WordClass.NOUN_MODULE, tokens.get(noun));
    }

    /** "cups", not "class", "analysis". */
    boolean isPlural(int at) {
        String word = tokens.get(at).lower();
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("sis");
    }
}

package dev.benchmeta.extract.name.word;

import dev.benchmeta.extract.text.Token;
import java.util.List;

/**
 * Tells which names a verb of introduction stands right before, and how far their capitals reach:
 * "we propose a novel <i>Kestrel VLA</i>, a".
 */
final class IntroducedRuns {
    /** Most words of introduction between the verb and the name: "a novel lightweight". */
    private static final int BETWEEN = 3;

    /** Most words that only the sign behind them makes part of the name. */
    private static final int CLOSING = 3;

    private final NameWords words;
    private final List<Token> tokens;

    IntroducedRuns(NameWords words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** Whether a verb of introduction, or a word that names, stands right before. */
    boolean follows(int at) {
        return at > 1
                && (words.is(WordClass.INTRODUCE_STRONG, tokens.get(at - 1))
                        || words.lengthBefore(WordClass.NAMING, tokens, at - 1) > 0);
    }

    /** "we introduce X", "we propose a novel X". */
    boolean isIntroduced(int first) {
        int at = first;
        while (at > 1 && at > first - BETWEEN && isBetween(tokens.get(at - 1))) {
            at--;
        }
        return follows(at);
    }

    private boolean isBetween(Token token) {
        return token.isArticle() || (words.is(WordClass.NOVELTY, token) && !token.isCapitalized());
    }

    /**
     * Where the introduced name that reaches to {@code at} ends, if words with capitals go on to a
     * sign that closes it: "Kestrel <i>VLA</i>, a", "Kestrel <i>KV Cache</i> (KKC)". Inside a name
     * acronyms of the field are no names of their own.
     */
    int grown(int first, int at) {
        int last = at;
        while (last < tokens.size() && last < at + CLOSING && continues(last)) {
            last++;
        }
        return last > at && isIntroduced(first) && isClosed(last) ? last : at;
    }

    private boolean continues(int at) {
        Token token = tokens.get(at);
        return token.isCapitalized()
                && token.text().length() > 1
                && token.start() == tokens.get(at - 1).end() + 1;
    }

    /** ", a", ", which", "(", ":": what the name is follows. */
    private boolean isClosed(int last) {
        if (last + 1 >= tokens.size()) {
            return false;
        }
        String sign = tokens.get(last).text();
        Token next = tokens.get(last + 1);
        return sign.equals("(")
                || sign.equals(":")
                || (sign.equals(",") && (next.isIndefinite() || next.lower().equals("which")));
    }
}

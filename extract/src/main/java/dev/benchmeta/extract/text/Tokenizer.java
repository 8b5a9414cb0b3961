package dev.benchmeta.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits normalised text into tokens. Names stay whole ("Llama-3.1-8B", "SmoothQuant+", "W2A8KV4"),
 * a slash always splits ("GPU/WSE"), a possessive is a token of its own.
 */
public final class Tokenizer {
    private Tokenizer() {}

    /** The tokens of a stretch of normalised text, in order. */
    public static List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>((to - from) / 5 + 1);
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c == ' ') {
                at++;
            } else {
                int end =
                        Character.isLetterOrDigit(c) || Character.isSurrogate(c)
                                ? wordEnd(text, at, to)
                                : at + 1;
                tokens.add(Token.of(text, at, end));
                at = end;
            }
        }
        return tokens;
    }

    private static int wordEnd(String text, int from, int to) {
        int at = from + 1;
        while (at < to && inWord(text, at, to)) {
            at++;
        }
        return at < to && text.charAt(at) == '+' && Character.isLetter(text.charAt(from))
                ? plusesEnd(text, at, to)
                : at;
    }

    private static boolean inWord(String text, int at, int to) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean wordFollows = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
        return switch (c) {
            case '-', '_', '.', '^', '@' -> wordFollows;
            case ',' ->
                    wordFollows
                            && Character.isDigit(text.charAt(at - 1))
                            && thousands(text, at + 1, to);
            case '\'' -> wordFollows && !possessive(text, at, to);
            case '&' -> wordFollows && Character.isUpperCase(text.charAt(at - 1));
            default -> false;
        };
    }

    private static boolean thousands(String text, int at, int to) {
        for (int i = 0; i < 3; i++) {
            if (at + i >= to || !Character.isDigit(text.charAt(at + i))) {
                return false;
            }
        }
        return at + 3 >= to || !Character.isDigit(text.charAt(at + 3));
    }

    private static boolean possessive(String text, int at, int to) {
        return text.charAt(at + 1) == 's'
                && (at + 2 >= to || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    /**
     * The end of pluses that close a name ("FlashDecoding++"); {@code at} if they join two ("a+b").
     */
    private static int plusesEnd(String text, int at, int to) {
        int end = at;
        while (end < to && text.charAt(end) == '+') {
            end++;
        }
        return end >= to || !Character.isLetterOrDigit(text.charAt(end)) ? end : at;
    }
}

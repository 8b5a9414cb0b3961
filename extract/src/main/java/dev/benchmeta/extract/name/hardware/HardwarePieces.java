package dev.benchmeta.extract.name.hardware;

import dev.benchmeta.extract.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits normalised text finer than its tokens, since names of devices are glued to counts, sizes
 * and kinds: "8xA100-40G" is 8 x A100 - 40G.
 */
final class HardwarePieces {
    private HardwarePieces() {}

    static List<Token> of(String text, int from, int to) {
        List<Token> pieces = new ArrayList<>((to - from) / 4 + 1);
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c == ' ') {
                at++;
            } else {
                int end = Character.isLetterOrDigit(c) ? wordEnd(text, at, to) : at + 1;
                pieces.add(piece(text, at, end));
                at = end;
            }
        }
        return pieces;
    }

    private static Token piece(String text, int start, int end) {
        String word = text.substring(start, end);
        return new Token(start, end, word, word.toLowerCase(Locale.ROOT));
    }

    private static int wordEnd(String text, int from, int to) {
        int at = from;
        boolean number = true;
        while (at < to
                && (Character.isLetterOrDigit(text.charAt(at))
                        || joinsDigits(text, from, at, to))) {
            if (number && at > from && isCountSign(text, at, to)) {
                return at;
            }
            number &= !Character.isLetter(text.charAt(at));
            at++;
            if (at == from + 1
                    && isSign(text.charAt(from))
                    && followsNumber(text, from)
                    && signEnds(text, at, to)) {
                return at;
            }
        }
        return at;
    }

    private static boolean isSign(char c) {
        return c == 'x' || c == 'X';
    }

    /** The x of "8x", "8xA100" and "8x80GB", not the x of "8xlarge". */
    private static boolean isCountSign(String text, int at, int to) {
        return isSign(text.charAt(at)) && signEnds(text, at + 1, to);
    }

    private static boolean signEnds(String text, int at, int to) {
        return at >= to || !Character.isLowerCase(text.charAt(at));
    }

    private static boolean followsNumber(String text, int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    private static boolean joinsDigits(String text, int from, int at, int to) {
        char c = text.charAt(at);
        return (c == '.' || c == ',')
                && at > from
                && Character.isDigit(text.charAt(at - 1))
                && at + 1 < to
                && Character.isDigit(text.charAt(at + 1))
                && (c == '.' || threeDigits(text, at + 1, to));
    }

    private static boolean threeDigits(String text, int at, int to) {
        int end = at;
        while (end < to && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - at == 3;
    }
}

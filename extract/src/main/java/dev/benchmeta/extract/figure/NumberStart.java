package dev.benchmeta.extract.figure;

import dev.benchmeta.extract.figure.Figure.Form;
import java.util.regex.Pattern;

/**
 * Tells from what stands before a digit whether a figure begins there: not inside a name ("GPT-4",
 * "H100"), not in an exponent ("m^{-1/2}").
 */
final class NumberStart {
    /** No name is longer; a chain of numbers such as "1-1-1-…" may be. */
    private static final int LONGEST_NAME = 200;

    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+(?![\\w.-])");

    private NumberStart() {}

    /** Whether a digit begins a number rather than continuing a name such as GPT-4, H100 or _2. */
    static boolean at(String text, int at, int from) {
        if (at == from) {
            return true;
        }
        char before = text.charAt(at - 1);
        if (factor(text, at, from)) {
            return true;
        }
        if (Character.isLetterOrDigit(before) || before == '_' || before == '.') {
            return false;
        }
        boolean glued = before == '-' || before == '@' || before == '+';
        return !glued || !nameEndsAt(text, at - 1, from);
    }

    /** "x40.0 faster": a factor with its unit in front; "x86" and "x4 upscaling" are none. */
    static boolean factor(String text, int at, int from) {
        boolean x = at > from && text.charAt(at - 1) == 'x';
        boolean apart = x && (at - 1 == from || " (".indexOf(text.charAt(at - 2)) >= 0);
        return apart && DECIMAL.matcher(text).region(at, text.length()).lookingAt();
    }

    /** "m^{-1/2}": whether the number at {@code at} is an exponent. */
    static boolean exponent(String text, int at, int from) {
        int open = at - 1;
        if (open > from && text.charAt(open) == '-') {
            open--;
        }
        if (open > from && "{(".indexOf(text.charAt(open)) >= 0) {
            open--;
        }
        return open >= from && text.charAt(open) == '^';
    }

    /**
     * Whether the run that ends at {@code end} begins with a letter: "A100" in "A100-40G", not
     * "2.6x" in "2.6x-3.8x".
     */
    private static boolean nameEndsAt(String text, int end, int from) {
        int at = end;
        while (at > from
                && end - at < LONGEST_NAME
                && (Character.isLetterOrDigit(text.charAt(at - 1))
                        || ".-+".indexOf(text.charAt(at - 1)) >= 0)) {
            at--;
        }
        return Character.isLetter(text.charAt(at));
    }

    /** The sign before a number; a hyphen inside a word is none. */
    static Form sign(String text, int at, int from) {
        if (at == from) {
            return Form.PLAIN;
        }
        char before = text.charAt(at - 1);
        if (before == '+') {
            return Form.PLUS;
        }
        boolean minus =
                before == '-' && (at - 1 == from || " ([".indexOf(text.charAt(at - 2)) >= 0);
        return minus ? Form.MINUS : Form.PLAIN;
    }
}

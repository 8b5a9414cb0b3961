package dev.benchmeta.extract.text;

import java.util.Locale;

/**
 * A word, a number or a sign of the normalised text.
 *
 * @param start first normalised position
 * @param end position after the last
 * @param text the characters
 * @param lower the characters in lower case
 */
public record Token(int start, int end, String text, String lower) {
    static Token of(String source, int start, int end) {
        String text = source.substring(start, end);
        return new Token(start, end, text, text.toLowerCase(Locale.ROOT));
    }

    /** Whether the token begins with a letter or digit. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.charAt(0));
    }

    /** Whether the token begins with an upper-case letter. */
    public boolean isCapitalized() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** Whether the token is "a", "an" or "the". */
    public boolean isArticle() {
        return isIndefinite() || lower.equals("the");
    }

    /** Whether the token is "a" or "an". */
    public boolean isIndefinite() {
        return lower.equals("a") || lower.equals("an");
    }
}

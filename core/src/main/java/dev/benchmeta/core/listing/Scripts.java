package dev.benchmeta.core.listing;

import java.lang.Character.UnicodeScript;

/** Tells texts by the letters they are written in. */
final class Scripts {
    /** A word of Latin letters has about five times the letters of one in East Asian script. */
    private static final int LATIN_LETTERS_A_SIGN = 5;

    private Scripts() {}

    /** Whether the text is mostly Chinese, Japanese or Korean. */
    static boolean isEastAsian(String text) {
        int signs = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128) {
                letters += Character.isLetter(c) ? 1 : 0;
            } else if (eastAsian(c)) {
                signs++;
            }
        }
        return signs * LATIN_LETTERS_A_SIGN > letters;
    }

    private static boolean eastAsian(char c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL;
    }
}

package dev.benchmeta.extract.lexicon;

import java.util.Arrays;

/**
 * A text without spaces, hyphens and underscores, in lower case, so that "RTX 4090", "RTX-4090" and
 * "RTX4090" are one. Lives inside one scan: the arrays are its own, not copies.
 */
final class Squeezed {
    private final char[] chars;
    private final int[] at;
    private final boolean[] begins;

    private Squeezed(char[] chars, int[] at, boolean[] begins) {
        this.chars = chars;
        this.at = at;
        this.begins = begins;
    }

    /** The squeezed characters. */
    char[] chars() {
        return chars;
    }

    /** The position of each in the text it was made from. */
    int[] at() {
        return at;
    }

    /** Whether a name may begin with each of them. */
    boolean[] begins() {
        return begins;
    }

    static Squeezed of(String text) {
        int length = text.length();
        char[] chars = new char[length];
        int[] at = new int[length];
        boolean[] begins = new boolean[length];
        int size = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (!isSeparator(c)) {
                chars[size] = Character.toLowerCase(c);
                begins[size] = Boundaries.startsWord(text, i);
                at[size++] = i;
            }
        }
        return new Squeezed(Arrays.copyOf(chars, size), at, begins);
    }

    /** The squeezed form of a surface. */
    static String squeeze(String surface) {
        return new String(of(surface).chars);
    }

    static boolean isSeparator(char c) {
        return c == ' ' || c == '-' || c == '_';
    }
}

package dev.benchmeta.extract.lexicon;

import java.util.Arrays;

/**
 * A text without spaces, hyphens and underscores, in lower case, so that "RTX 4090", "RTX-4090" and
 * "RTX4090" are one.
 *
 * @param chars the squeezed characters
 * @param at the position of each in the text it was made from
 */
record Squeezed(char[] chars, int[] at) {

    static Squeezed of(String text) {
        int length = text.length();
        char[] chars = new char[length];
        int[] at = new int[length];
        int size = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (!isSeparator(c)) {
                chars[size] = Character.toLowerCase(c);
                at[size++] = i;
            }
        }
        return new Squeezed(Arrays.copyOf(chars, size), at);
    }

    /** The squeezed form of a surface. */
    static String squeeze(String surface) {
        return new String(of(surface).chars);
    }

    static boolean isSeparator(char c) {
        return c == ' ' || c == '-' || c == '_';
    }
}

package dev.benchmeta.report.names;

import java.util.Comparator;

/**
 * The order of names by their characters, as databases have it: a character outside the basic plane
 * comes after all others, though its halves do not.
 */
public enum NameOrder implements Comparator<String> {
    BY_CHARACTER;

    @Override
    public int compare(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                return Character.isSurrogate(a) == Character.isSurrogate(b)
                        ? Character.compare(a, b)
                        : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}

package dev.benchmeta.core.listing;

/**
 * White space as copied text has it: also no-break spaces, zero-width characters, byte order marks
 * and NULs.
 */
final class Blanks {
    private Blanks() {}

    /** {@code text} without blanks at either end. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /**
     * {@code text} as an eye sees it: invisible characters gone, each run of spaces one space, none
     * at the ends.
     */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!invisible(c)) {
                boolean spaceHere = blank(c);
                if (!spaceHere) {
                    plain.append(space && plain.length() > 0 ? " " : "").append(c);
                }
                space = spaceHere;
            }
        }
        return plain.toString();
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || invisible(c);
    }

    /** Zero-width space to right-to-left mark, word joiner, byte order mark, NUL. */
    private static boolean invisible(char c) {
        return c == 0 || (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff';
    }
}

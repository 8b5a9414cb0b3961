package dev.benchmeta.report.render;

import java.util.regex.Pattern;

/** Text that is safe to show: an abstract must not steer a terminal or turn a line round. */
final class Printable {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    /**
     * Control characters, lone surrogates, private use (used as marks here) and direction
     * overrides.
     */
    private static final Pattern HARMFUL =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private Printable() {}

    /** One line without control characters. */
    static String line(String text) {
        return HARMFUL.matcher(WHITE_SPACE.matcher(text).replaceAll(" ")).replaceAll("\uFFFD");
    }

    /** One line, with {@code open} and {@code close} around the marked stretch. */
    static String line(Cell cell, String open, String close) {
        if (cell instanceof Cell.Words words && words.marked()) {
            String text = words.shown();
            return line(text.substring(0, words.markStart()))
                    + open
                    + line(text.substring(words.markStart(), words.markEnd()))
                    + close
                    + line(text.substring(words.markEnd()));
        }
        return line(cell.shown());
    }
}

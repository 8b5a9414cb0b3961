package dev.benchmeta.report.render;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Fits text into lines, counting the character cells a terminal gives each character. */
final class Lines {
    private static final String ELLIPSIS = "\u2026";

    private Lines() {}

    /** How many character cells a text takes. */
    static int width(String text) {
        return text.codePoints().map(Lines::width).sum();
    }

    private static int width(int codePoint) {
        boolean mark = Character.getType(codePoint) == Character.PRIVATE_USE;
        return mark ? 0 : Math.max(0, WCWidth.wcwidth(codePoint));
    }

    /**
     * Breaks a text at spaces; a word longer than a line is broken inside.
     *
     * @param width cells a line may take
     * @param maxLines the most lines; what is left over becomes an ellipsis
     */
    static List<String> wrap(String text, int width, int maxLines) {
        List<String> lines = new ArrayList<>();
        String words = text.strip();
        int start = 0;
        // Each line looks at its own characters only: an abstract may have 8 MB of them.
        int fits = fitting(words, start, width);
        while (fits < words.length() && lines.size() < maxLines - 1) {
            int end = breakBefore(words, start, fits);
            lines.add(words.substring(start, end).stripTrailing());
            start = wordFrom(words, end);
            fits = fitting(words, start, width);
        }
        lines.add(shortened(words.substring(start), width));
        return lines;
    }

    /** Where the text goes on; there is something other than space, since it ends in none. */
    private static int wordFrom(String text, int start) {
        int from = start;
        while (Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return from;
    }

    /** A text cut to {@code width} cells, with an ellipsis if anything is gone. */
    static String shortened(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        return text.substring(0, fitting(text, 0, width - 1)).stripTrailing() + ELLIPSIS;
    }

    /** Pads to {@code width} cells. */
    static String pad(String text, int width, Column.Align align) {
        String space = " ".repeat(Math.max(0, width - width(text)));
        return align == Column.Align.RIGHT ? space + text : text + space;
    }

    /**
     * Where to end a line of which all before {@code fits} fits: after the last space or hyphen,
     * else inside a word.
     */
    private static int breakBefore(String text, int start, int fits) {
        if (text.charAt(fits) == ' ') {
            return fits;
        }
        for (int i = fits; i > start; i--) {
            char before = text.charAt(i - 1);
            if (before == ' ' || (before == '-' && i > start + 1)) {
                return i;
            }
        }
        return fits;
    }

    /**
     * Up to where the text from {@code start} on fits, at least one whole character; what lies
     * behind is not looked at.
     */
    private static int fitting(String text, int start, int width) {
        int used = 0;
        int end = start;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            used += width(codePoint);
            if (used > width && end > start) {
                return end;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }
}

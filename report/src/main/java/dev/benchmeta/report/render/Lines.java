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
        String rest = text.strip();
        while (width(rest) > width && lines.size() < maxLines - 1) {
            int end = breakBefore(rest, width);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).strip();
        }
        lines.add(shortened(rest, width));
        return lines;
    }

    /** A text cut to {@code width} cells, with an ellipsis if anything is gone. */
    static String shortened(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        return text.substring(0, fitting(text, width - 1)).stripTrailing() + ELLIPSIS;
    }

    /** Pads to {@code width} cells. */
    static String pad(String text, int width, Column.Align align) {
        String space = " ".repeat(Math.max(0, width - width(text)));
        return align == Column.Align.RIGHT ? space + text : text + space;
    }

    /**
     * Where to break so that the first line fits: after the last space or hyphen, else inside a
     * word.
     */
    private static int breakBefore(String text, int width) {
        int fits = fitting(text, width);
        if (text.charAt(fits) == ' ') {
            return fits;
        }
        for (int i = fits; i > 0; i--) {
            char before = text.charAt(i - 1);
            if (before == ' ' || (before == '-' && i > 1)) {
                return i;
            }
        }
        return fits;
    }

    /** How many UTF-16 units fit, at least one whole character. */
    private static int fitting(String text, int width) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            used += width(codePoint);
            if (used > width && end > 0) {
                return end;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }
}

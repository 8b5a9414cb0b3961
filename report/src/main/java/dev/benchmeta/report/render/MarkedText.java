package dev.benchmeta.report.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A running text with stretches marked: by colours, or by brackets where there are none. Where
 * marks overlap, the weightier one shows.
 */
public final class MarkedText {
    private static final char CLOSE = '\uE00F';
    private static final String PLAIN = "\u001B[0m";

    /** What is marked, the weightiest first. */
    public enum Style {
        GAIN("[", "]", "\u001B[1;32m", '\uE010'),
        RESULT("[", "]", "\u001B[1;36m", '\uE011'),
        HARDWARE("{", "}", "\u001B[1;33m", '\uE012'),
        NAME("<", ">", "\u001B[1;35m", '\uE013');

        private final String open;
        private final String close;
        private final String colour;

        /** Stands for the colour until the lines are broken; takes no room. */
        private final char sentinel;

        Style(String open, String close, String colour, char sentinel) {
            this.open = open;
            this.close = close;
            this.colour = colour;
            this.sentinel = sentinel;
        }

        private static Optional<Style> of(char sentinel) {
            return Arrays.stream(values()).filter(s -> s.sentinel == sentinel).findFirst();
        }
    }

    /**
     * A marked stretch.
     *
     * @param start first position, at least 0
     * @param end position after the last
     * @param style how it is marked
     */
    public record Mark(int start, int end, Style style) {
        public Mark {
            Objects.requireNonNull(style, "style is null");
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("no stretch: " + start + " to " + end);
            }
        }
    }

    private MarkedText() {}

    /**
     * The text in lines.
     *
     * @throws IndexOutOfBoundsException if a mark lies outside the text
     */
    public static List<String> lines(String text, List<Mark> marks, TextSettings settings) {
        StringBuilder marked = new StringBuilder();
        Style[] styles = styles(text, marks);
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || styles[i] != styles[start]) {
                append(marked, text.substring(start, i), styles[start], settings.colours());
                start = i;
            }
        }
        return painted(Lines.wrap(marked.toString(), settings.width(), Integer.MAX_VALUE));
    }

    /** One word in each style, to explain them. */
    public static String legend(String word, Style style, TextSettings settings) {
        return settings.colours() ? style.colour + word + PLAIN : style.open + word + style.close;
    }

    @SuppressWarnings("NullAway") // null is an unmarked character, inside this class only
    private static Style[] styles(String text, List<Mark> marks) {
        Style[] styles = new Style[text.length()];
        marks.stream()
                .sorted(Comparator.comparing(Mark::style).reversed())
                .forEach(
                        mark -> {
                            Objects.checkFromToIndex(mark.start, mark.end, text.length());
                            for (int i = mark.start; i < mark.end; i++) {
                                styles[i] = mark.style;
                            }
                        });
        return styles;
    }

    @SuppressWarnings("NullAway") // as above
    private static void append(StringBuilder out, String part, Style style, boolean colours) {
        String words = Printable.line(part);
        if (style == null) {
            out.append(words);
        } else if (colours) {
            out.append(style.sentinel).append(words).append(CLOSE);
        } else {
            out.append(style.open).append(words).append(style.close);
        }
    }

    /** A mark that spans lines is closed at the end of one and opened in the next. */
    private static List<String> painted(List<String> lines) {
        List<String> painted = new ArrayList<>();
        String open = "";
        for (String line : lines) {
            StringBuilder out = new StringBuilder(open);
            for (int i = 0; i < line.length(); i++) {
                Optional<Style> style = Style.of(line.charAt(i));
                if (style.isPresent()) {
                    open = style.get().colour;
                    out.append(open);
                } else if (line.charAt(i) == CLOSE) {
                    open = "";
                    out.append(PLAIN);
                } else {
                    out.append(line.charAt(i));
                }
            }
            painted.add(out.append(open.isEmpty() ? "" : PLAIN).toString());
        }
        return painted;
    }
}

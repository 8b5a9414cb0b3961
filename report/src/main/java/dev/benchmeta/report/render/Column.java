package dev.benchmeta.report.render;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param id its name for programs
 * @param heading its name for readers
 * @param align on which side its cells stand
 * @param fit how it gives way on a terminal
 * @param audience who gets to see it
 */
public record Column(String id, String heading, Align align, Fit fit, Audience audience) {
    /** The side on which cells stand. */
    public enum Align {
        LEFT,
        RIGHT
    }

    /** Who a column is for. */
    public enum Audience {
        /** Readers and programs. */
        ALL,
        /** Text, Markdown, LaTeX and HTML only. */
        READERS,
        /** CSV, TSV and JSON only. */
        PROGRAMS
    }

    /**
     * How a column gives way when a terminal is narrow.
     *
     * @param maxWidth the most character cells it takes, at least 1
     * @param maxLines the most lines a cell takes before it is cut, at least 1
     * @param sparable whether it may be left out when nothing else helps
     */
    public record Fit(int maxWidth, int maxLines, boolean sparable) {
        public Fit {
            if (maxWidth < 1 || maxLines < 1) {
                throw new IllegalArgumentException(
                        "fit is not positive: " + maxWidth + " x " + maxLines);
            }
        }
    }

    private static final Fit ONE_LINE = new Fit(24, 1, false);
    private static final int USUAL_LINES = 2;

    public Column {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(heading, "heading is null");
        Objects.requireNonNull(align, "align is null");
        Objects.requireNonNull(fit, "fit is null");
        Objects.requireNonNull(audience, "audience is null");
    }

    /** Words for everyone. */
    public static Column words(String id, String heading, int maxWidth) {
        return words(id, heading, new Fit(maxWidth, USUAL_LINES, false));
    }

    /** Words for everyone. */
    public static Column words(String id, String heading, Fit fit) {
        return new Column(id, heading, Align.LEFT, fit, Audience.ALL);
    }

    /** Numbers for everyone. */
    public static Column number(String id, String heading) {
        return new Column(id, heading, Align.RIGHT, ONE_LINE, Audience.ALL);
    }

    /** Something only programs need. */
    public static Column data(String id) {
        return new Column(id, id, Align.LEFT, ONE_LINE, Audience.PROGRAMS);
    }

    /** This column for another audience. */
    public Column only(Audience other) {
        return new Column(id, heading, align, fit, other);
    }

    boolean forReaders() {
        return audience != Audience.PROGRAMS;
    }

    boolean forPrograms() {
        return audience != Audience.READERS;
    }
}

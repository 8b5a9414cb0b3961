package dev.benchmeta.report.render;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param id       its name for programs
 * @param heading  its name for readers
 * @param align    on which side its cells stand
 * @param maxWidth the most room it takes on a terminal, in character cells
 * @param audience who gets to see it
 */
public record Column(String id, String heading, Align align, int maxWidth, Audience audience) {
    /** The side on which cells stand. */
    public enum Align {
        LEFT,
        RIGHT
    }

    /** Who a column is for. */
    public enum Audience {
        /** Readers and programs. */
        ALL,
        /** Text and Markdown only. */
        READERS,
        /** CSV and JSON only. */
        PROGRAMS
    }

    private static final int NUMBER_WIDTH = 24;

    public Column {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(heading, "heading is null");
        Objects.requireNonNull(align, "align is null");
        Objects.requireNonNull(audience, "audience is null");
        if (maxWidth < 1) {
            throw new IllegalArgumentException("maxWidth is not positive: " + maxWidth);
        }
    }

    /** Words for everyone. */
    public static Column words(String id, String heading, int maxWidth) {
        return new Column(id, heading, Align.LEFT, maxWidth, Audience.ALL);
    }

    /** Numbers for everyone. */
    public static Column number(String id, String heading) {
        return new Column(id, heading, Align.RIGHT, NUMBER_WIDTH, Audience.ALL);
    }

    /** Something only programs need. */
    public static Column data(String id) {
        return new Column(id, id, Align.LEFT, NUMBER_WIDTH, Audience.PROGRAMS);
    }

    /** This column for another audience. */
    public Column only(Audience other) {
        return new Column(id, heading, align, maxWidth, other);
    }

    boolean forReaders() {
        return audience != Audience.PROGRAMS;
    }

    boolean forPrograms() {
        return audience != Audience.READERS;
    }
}

package dev.benchmeta.report.render;

import java.util.List;
import java.util.Objects;

/**
 * A table: rows in groups, groups in sections, and what there is to say below.
 *
 * @param columns what a row consists of
 * @param sections rows that are not to be read as one ranking
 * @param notes remarks on the whole, one line each
 */
public record Table(List<Column> columns, List<Section> sections, List<String> notes) {
    public Table {
        columns = List.copyOf(columns);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
        for (Section section : sections) {
            for (Group group : section.groups) {
                checkRows(group.rows, columns.size());
            }
        }
    }

    /** A table of one section and one group, both without a title. */
    public static Table plain(List<Column> columns, List<Row> rows, List<String> notes) {
        Section section = new Section("", "", List.of(new Group("", "", rows)));
        return new Table(columns, rows.isEmpty() ? List.of() : List.of(section), notes);
    }

    private static void checkRows(List<Row> rows, int columns) {
        for (Row row : rows) {
            if (row.cells.size() != columns) {
                throw new IllegalArgumentException(
                        "row has " + row.cells.size() + " cells, expected " + columns);
            }
        }
    }

    /**
     * A part of a table.
     *
     * @param title its heading; empty for none
     * @param remark what to know before reading it; empty for nothing
     */
    public record Section(String title, String remark, List<Group> groups) {
        public Section {
            Objects.requireNonNull(title, "title is null");
            Objects.requireNonNull(remark, "remark is null");
            groups = List.copyOf(groups);
        }
    }

    /**
     * Rows that belong together.
     *
     * @param title their heading; empty for none
     * @param remark what to know before comparing them; empty for nothing
     */
    public record Group(String title, String remark, List<Row> rows) {
        public Group {
            Objects.requireNonNull(title, "title is null");
            Objects.requireNonNull(remark, "remark is null");
            rows = List.copyOf(rows);
        }
    }

    /** One cell a column. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}

package dev.benchmeta.extract.lexicon;

import dev.benchmeta.extract.rule.Faults;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tab-separated file whose first line names its columns. Empty lines and further lines beginning
 * with "#" are skipped; every other line has exactly as many cells as there are columns.
 *
 * @param file the file's name in messages
 * @param columns the columns, in order
 * @param rows the rows that could be read
 */
record TsvTable(String file, List<String> columns, List<Row> rows) {
    TsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param line line number, from 1
     * @param cells the cells, trimmed, one a column
     */
    record Row(int line, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        /** The items of a cell that holds a list: "a; b; c". */
        List<String> list(int column) {
            String cell = cells.get(column);
            return cell.isEmpty()
                    ? List.of()
                    : Arrays.stream(cell.split(";", -1)).map(String::trim).toList();
        }
    }

    /**
     * Reads a resource; a missing one is a fault and gives an empty table.
     *
     * @param resource path on the class path, without a leading slash
     */
    static TsvTable resource(String resource, List<String> columns, Faults faults) {
        try (InputStream in = TsvTable.class.getResourceAsStream("/" + resource)) {
            if (in == null) {
                faults.add(resource, 0, "the file is missing from the program; build it again");
                return new TsvTable(resource, columns, List.of());
            }
            return parse(
                    resource,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8),
                    columns,
                    faults);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** Reads a table from its text. */
    static TsvTable parse(String file, String text, List<String> columns, Faults faults) {
        String[] lines = text.split("\r?\n", -1);
        checkHeader(file, lines[0], columns, faults);
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
                addRow(file, i + 1, lines[i], columns, rows, faults);
            }
        }
        return new TsvTable(file, columns, rows);
    }

    /**
     * The header is for people ("# file – id, canonical …, made how"), so only the names' order is
     * checked.
     */
    private static void checkHeader(
            String file, String header, List<String> columns, Faults faults) {
        int from = header.startsWith("#") ? 1 : -1;
        for (String column : columns) {
            int at = from < 0 ? -1 : header.indexOf(column, from);
            from = at < 0 ? -1 : at + column.length();
        }
        if (from < 0) {
            faults.add(
                    file,
                    1,
                    "the header is '"
                            + header
                            + "', expected '# ' and the columns "
                            + String.join(", ", columns)
                            + "; let the first line name the columns in this order");
        }
    }

    private static void addRow(
            String file,
            int line,
            String text,
            List<String> columns,
            List<Row> rows,
            Faults faults) {
        List<String> cells = Arrays.stream(text.split("\t", -1)).map(String::trim).toList();
        if (cells.size() == columns.size()) {
            rows.add(new Row(line, cells));
        } else {
            faults.add(
                    file,
                    line,
                    cells.size()
                            + " columns, expected "
                            + columns.size()
                            + " ("
                            + String.join(", ", columns)
                            + "); separate them by one tab each, also before an empty last cell");
        }
    }
}

package dev.benchmeta.report.store;

import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.render.Column.Fit;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.Table.Row;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lays the answer to a query out as a table. */
final class SqlTable {
    private static final Fit WORDS = new Fit(60, 5, false);

    /** Whole numbers up to here are exact as the doubles that cells hold. */
    private static final double EXACT = 1L << 53;

    private SqlTable() {}

    static Table of(ResultSet rows) throws SQLException {
        ResultSetMetaData shape = rows.getMetaData();
        List<Row> cells = new ArrayList<>();
        boolean[] words = new boolean[shape.getColumnCount()];
        while (rows.next()) {
            List<Cell> row = new ArrayList<>();
            for (int i = 0; i < words.length; i++) {
                Cell cell = cell(rows.getObject(i + 1), rows.getString(i + 1));
                words[i] |= cell instanceof Cell.Words;
                row.add(cell);
            }
            cells.add(new Row(row));
        }
        List<String> notes = cells.isEmpty() ? List.of("No rows.") : List.of();
        return Table.plain(columns(shape, words), cells, notes);
    }

    /** What a statement without an answer gives. */
    static Table nothing() {
        return Table.plain(List.of(Column.data("nothing")), List.of(), List.of("No rows."));
    }

    private static List<Column> columns(ResultSetMetaData shape, boolean[] words)
            throws SQLException {
        List<Column> columns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < words.length; i++) {
            String name = shape.getColumnLabel(i + 1);
            String id = name;
            for (int n = 1; !names.add(id); n++) {
                id = name + "_" + n;
            }
            columns.add(words[i] ? Column.words(id, id, WORDS) : Column.number(id, id));
        }
        return columns;
    }

    private static Cell cell(Object value, String shown) {
        if (value == null) {
            return new Cell.Absent("NULL");
        }
        if (value instanceof Boolean flag) {
            return new Cell.Flag(flag, shown);
        }
        if (value instanceof Number number && exact(number)) {
            return new Cell.Numeric(number.doubleValue(), number(number));
        }
        return Cell.of(shown);
    }

    private static boolean exact(Number number) {
        double value = number.doubleValue();
        boolean whole =
                number instanceof Long
                        || number instanceof BigInteger
                        || number instanceof BigDecimal;
        return Double.isFinite(value) && (!whole || Math.abs(value) < EXACT);
    }

    private static String number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            return value == Math.rint(value) && Math.abs(value) < EXACT
                    ? String.format(Locale.ROOT, "%.0f", value)
                    : number.toString();
        }
        return number.toString();
    }
}

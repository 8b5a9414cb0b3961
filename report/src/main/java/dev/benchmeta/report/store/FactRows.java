package dev.benchmeta.report.store;

import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.core.model.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Rows of one table, in the order of their papers, read paper by paper; the columns of a row are
 * read from left to right.
 */
final class FactRows implements AutoCloseable {
    /** Makes a value of the columns behind the paper's key. */
    interface Body<T> {
        T read(FactRows row) throws SQLException;
    }

    private final ResultSet rows;
    private boolean present;
    private long paper;
    private int column;

    FactRows(ResultSet rows) throws SQLException {
        this.rows = rows;
        advance();
    }

    /** The values of a paper; rows of papers before it are passed over. */
    <T> List<T> of(long key, Body<T> body) throws SQLException {
        List<T> values = new ArrayList<>();
        while (present && paper <= key) {
            if (paper == key) {
                values.add(body.read(this));
            }
            advance();
        }
        return values;
    }

    /**
     * The values of a paper of which the next two columns are {@code kind} and {@code position}.
     */
    <T> List<T> of(long key, MentionKind kind, int position, Body<T> body) throws SQLException {
        List<T> values = new ArrayList<>();
        while (present && paper <= key) {
            if (paper == key) {
                if (!is(kind, position)) {
                    break;
                }
                column = 4;
                values.add(body.read(this));
            }
            advance();
        }
        return values;
    }

    private boolean is(MentionKind kind, int position) throws SQLException {
        return rows.getInt(3) == position && kind.jsonName().equals(rows.getString(2));
    }

    private void advance() throws SQLException {
        present = rows.next();
        column = 1;
        paper = present ? rows.getLong(1) : 0;
    }

    boolean present() {
        return present;
    }

    long paper() {
        return paper;
    }

    void next() throws SQLException {
        advance();
    }

    void skip(int columns) {
        column += columns;
    }

    String text() throws SQLException {
        return rows.getString(++column);
    }

    Optional<String> optionalText() throws SQLException {
        return Optional.ofNullable(rows.getString(++column));
    }

    boolean flag() throws SQLException {
        return rows.getBoolean(++column);
    }

    int integer() throws SQLException {
        return rows.getInt(++column);
    }

    OptionalInt optionalInteger() throws SQLException {
        int value = rows.getInt(++column);
        return rows.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    OptionalLong optionalWhole() throws SQLException {
        long value = rows.getLong(++column);
        return rows.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    double number() throws SQLException {
        return rows.getDouble(++column);
    }

    OptionalDouble optionalNumber() throws SQLException {
        double value = rows.getDouble(++column);
        return rows.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    Optional<LocalDate> optionalDate() throws SQLException {
        return Optional.ofNullable(rows.getObject(++column, LocalDate.class));
    }

    <E extends Enum<E> & JsonNamed> E constant(Class<E> type) throws SQLException {
        String name = text();
        return JsonNamed.find(type, name)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "'" + name + "' is no " + type.getSimpleName()));
    }

    Span span() throws SQLException {
        return new Span(constant(Section.class), integer(), integer());
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}

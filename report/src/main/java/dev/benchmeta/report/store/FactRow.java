package dev.benchmeta.report.store;

import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.core.model.Span;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.duckdb.DuckDBAppender;

/** Fills the columns of a row from left to right. */
final class FactRow {
    private final DuckDBAppender out;

    FactRow(DuckDBAppender out) {
        this.out = out;
    }

    FactRow text(String value) throws SQLException {
        out.append(value);
        return this;
    }

    FactRow text(Optional<String> value) throws SQLException {
        return value.isPresent() ? text(value.get()) : absent();
    }

    FactRow constant(JsonNamed value) throws SQLException {
        return text(value.jsonName());
    }

    FactRow flag(boolean value) throws SQLException {
        out.append(value);
        return this;
    }

    FactRow integer(int value) throws SQLException {
        out.append(value);
        return this;
    }

    FactRow integer(OptionalInt value) throws SQLException {
        return value.isPresent() ? integer(value.getAsInt()) : absent();
    }

    FactRow whole(long value) throws SQLException {
        out.append(value);
        return this;
    }

    FactRow whole(OptionalLong value) throws SQLException {
        return value.isPresent() ? whole(value.getAsLong()) : absent();
    }

    FactRow number(double value) throws SQLException {
        out.append(value);
        return this;
    }

    FactRow number(OptionalDouble value) throws SQLException {
        return value.isPresent() ? number(value.getAsDouble()) : absent();
    }

    FactRow date(LocalDate value) throws SQLException {
        out.append(value);
        return this;
    }

    FactRow span(Span span) throws SQLException {
        return constant(span.section()).integer(span.start()).integer(span.end());
    }

    FactRow absent() throws SQLException {
        out.appendNull();
        return this;
    }
}

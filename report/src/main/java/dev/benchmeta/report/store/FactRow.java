package dev.benchmeta.report.store;

import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.core.model.Span;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Fills the columns of a row from left to right. */
interface FactRow {
    FactRow text(String value) throws SQLException;

    FactRow flag(boolean value) throws SQLException;

    FactRow integer(int value) throws SQLException;

    FactRow whole(long value) throws SQLException;

    FactRow number(double value) throws SQLException;

    FactRow date(LocalDate value) throws SQLException;

    FactRow absent() throws SQLException;

    default FactRow text(Optional<String> value) throws SQLException {
        return value.isPresent() ? text(value.get()) : absent();
    }

    default FactRow constant(JsonNamed value) throws SQLException {
        return text(value.jsonName());
    }

    default FactRow integer(OptionalInt value) throws SQLException {
        return value.isPresent() ? integer(value.getAsInt()) : absent();
    }

    default FactRow whole(OptionalLong value) throws SQLException {
        return value.isPresent() ? whole(value.getAsLong()) : absent();
    }

    default FactRow number(OptionalDouble value) throws SQLException {
        return value.isPresent() ? number(value.getAsDouble()) : absent();
    }

    default FactRow span(Span span) throws SQLException {
        return constant(span.section()).integer(span.start()).integer(span.end());
    }
}

package dev.benchmeta.report.store;

import java.sql.SQLException;
import java.time.LocalDate;
import org.duckdb.DuckDBAppender;

/** A row of a table in DuckDB. */
record AppenderRow(DuckDBAppender out) implements FactRow {
    @Override
    public FactRow text(String value) throws SQLException {
        out.append(value);
        return this;
    }

    @Override
    public FactRow flag(boolean value) throws SQLException {
        out.append(value);
        return this;
    }

    @Override
    public FactRow integer(int value) throws SQLException {
        out.append(value);
        return this;
    }

    @Override
    public FactRow whole(long value) throws SQLException {
        out.append(value);
        return this;
    }

    @Override
    public FactRow number(double value) throws SQLException {
        out.append(value);
        return this;
    }

    @Override
    public FactRow date(LocalDate value) throws SQLException {
        out.append(value);
        return this;
    }

    @Override
    public FactRow absent() throws SQLException {
        out.appendNull();
        return this;
    }
}

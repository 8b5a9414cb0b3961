package dev.benchmeta.report.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Bulk writers into several tables. Their rows are in the tables after {@link #flush}. */
final class Appenders implements RowTarget, AutoCloseable {
    private final DuckDBConnection connection;
    private final Map<String, DuckDBAppender> open = new LinkedHashMap<>();

    Appenders(DuckDBConnection connection) {
        this.connection = connection;
    }

    @Override
    public void row(String table, Fill fill) throws SQLException {
        DuckDBAppender out = appender(table);
        out.beginRow();
        fill.fill(new AppenderRow(out));
        out.endRow();
    }

    private DuckDBAppender appender(String table) throws SQLException {
        DuckDBAppender known = open.get(table);
        if (known != null) {
            return known;
        }
        DuckDBAppender made = connection.createAppender(table);
        open.put(table, made);
        return made;
    }

    void flush() throws SQLException {
        for (DuckDBAppender out : open.values()) {
            out.flush();
        }
    }

    @Override
    public void close() throws SQLException {
        for (DuckDBAppender out : open.values()) {
            out.close();
        }
    }
}

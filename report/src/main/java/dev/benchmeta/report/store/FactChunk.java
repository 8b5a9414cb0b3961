package dev.benchmeta.report.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.duckdb.DuckDBConnection;

/** The rows of every table for a stretch of papers. */
final class FactChunk implements AutoCloseable {
    private static final String MENTIONS = "mentions";

    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final Map<String, FactRows> rows = new HashMap<>();

    /**
     * @param condition what has to hold of a paper's key, beginning with AND; may be empty
     */
    FactChunk(DuckDBConnection connection, String condition) throws SQLException {
        for (String table : StoreSchema.OF_FACTS) {
            statements.put(table, connection.prepareStatement(sql(table, condition)));
        }
    }

    private static String sql(String table, String condition) {
        String order =
                switch (table) {
                    case StoreSchema.PAPERS -> "paper";
                    case MENTIONS -> "paper, kind, position, mention";
                    default -> "paper, position";
                };
        String columns =
                table.equals(StoreSchema.PAPERS) || table.equals(MENTIONS)
                        ? "*"
                        : "* EXCLUDE position";
        return String.format(
                "SELECT %s FROM %s WHERE paper >= ? AND paper < ?%s ORDER BY %s",
                columns, table, condition, order);
    }

    /** Goes to the papers with keys from {@code from} to below {@code to}. */
    void read(long from, long to) throws SQLException {
        closeRows();
        for (Map.Entry<String, PreparedStatement> entry : statements.entrySet()) {
            PreparedStatement statement = entry.getValue();
            statement.setLong(1, from);
            statement.setLong(2, to);
            rows.put(entry.getKey(), new FactRows(statement.executeQuery()));
        }
    }

    /** The rows of one table; {@link #read} comes first. */
    FactRows rows(String table) {
        FactRows found = rows.get(table);
        if (found == null) {
            throw new IllegalArgumentException("no rows of " + table);
        }
        return found;
    }

    private void closeRows() throws SQLException {
        for (FactRows open : rows.values()) {
            open.close();
        }
        rows.clear();
    }

    @Override
    public void close() throws SQLException {
        closeRows();
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }
}

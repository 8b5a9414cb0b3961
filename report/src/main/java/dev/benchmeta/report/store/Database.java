package dev.benchmeta.report.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/**
 * A connection to DuckDB whose faults name the file and a remedy. Not thread-safe. It never loads
 * or fetches extensions.
 */
final class Database implements AutoCloseable {
    /** How a file is opened. */
    enum Mode {
        READ("READ_ONLY"),
        WRITE("READ_WRITE");

        private final String accessMode;

        Mode(String accessMode) {
            this.accessMode = accessMode;
        }
    }

    /** Something to do that may fail in the database. */
    interface Work {
        void run() throws SQLException;
    }

    private final String name;
    private final DuckDBConnection connection;

    private Database(String name, DuckDBConnection connection) {
        this.name = name;
        this.connection = connection;
    }

    /** An empty database in memory. */
    static Database memory(String name) {
        return open(name, "", Mode.WRITE);
    }

    /**
     * Opens a file; in {@link Mode#WRITE} it is made if it does not exist.
     *
     * @throws StoreException if it is damaged, locked or no database
     */
    static Database file(Path file, Mode mode) {
        return open(file.toString(), file.toAbsolutePath().toString(), mode);
    }

    private static Database open(String name, String path, Mode mode) {
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        if (!path.isEmpty()) {
            settings.setProperty("access_mode", mode.accessMode);
        }
        if (mode == Mode.WRITE) {
            // Each checkpoint packs the ends of all tables anew.
            settings.setProperty("checkpoint_threshold", "256MB");
        }
        try {
            // Not by DriverManager, which would load every driver at the start of any program.
            return new Database(
                    name,
                    (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:" + path, settings));
        } catch (SQLException e) {
            throw StoreFaults.of(name, e);
        }
    }

    /** The connection, for what the methods here do not offer; this object stays its owner. */
    DuckDBConnection connection() {
        return connection;
    }

    String name() {
        return name;
    }

    /** A fault of this database. */
    StoreException fault(String message) {
        return new StoreException(name, message);
    }

    StoreException fault(SQLException fault) {
        return StoreFaults.of(name, fault);
    }

    void run(String sql) {
        // A failed statement closes itself, so each has its own.
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    /** Does all of {@code work} or nothing. */
    void transaction(Work work) {
        // JDBC's own would begin with the next statement, but an appender is none.
        run("BEGIN TRANSACTION");
        try {
            work.run();
            run("COMMIT");
        } catch (SQLException e) {
            rollback();
            throw fault(e);
        } catch (RuntimeException e) {
            rollback();
            throw e;
        }
    }

    /** Gives up the transaction, if there is one. */
    void rollback() {
        try {
            run("ROLLBACK");
        } catch (StoreException e) {
            // a transaction that failed by itself is gone already
        }
    }

    /** Whether there is a table of this name. */
    boolean has(String table) {
        String sql =
                String.format(
                        Locale.ROOT,
                        "SELECT count(*) FROM duckdb_tables() WHERE NOT internal AND table_name = '%s'",
                        table);
        return number(sql).orElse(0L) > 0;
    }

    /** The single number a query gives; empty if it is null. */
    Optional<Long> number(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            if (!rows.next()) {
                return Optional.empty();
            }
            long value = rows.getLong(1);
            return rows.wasNull() ? Optional.empty() : Optional.of(value);
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    /** The single text a query gives. */
    String text(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    /** A text as it stands in SQL. */
    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw fault(e);
        }
    }
}

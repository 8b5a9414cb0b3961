package dev.benchmeta.report.store;

import dev.benchmeta.report.render.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Facts in a database. One program at a time may write to a file. Not thread-safe; every method may
 * throw {@link StoreException}, whose message is for the user.
 */
public final class FactStore implements AutoCloseable {
    private Database database;
    private Optional<SqlSession> session = Optional.empty();

    /** What lies outside the database and only queries read there. */
    private Optional<Path> shown;

    private FactStore(Database database) {
        this(database, Optional.empty());
    }

    private FactStore(Database database, Optional<Path> shown) {
        this.database = database;
        this.shown = shown;
    }

    /**
     * Opens a database file or the folder of a Parquet export for reading, told by content; empty
     * if {@code path} is neither.
     */
    public static Optional<FactStore> find(Path path) {
        return switch (StoreKind.of(path)) {
            case DATABASE -> Optional.of(open(path));
            case PARQUET -> Optional.of(parquet(path));
            case NONE -> Optional.empty();
        };
    }

    /**
     * Whether {@link #find} would open it.
     *
     * @throws StoreException if it is a single file of a Parquet export
     */
    public static boolean isAt(Path path) {
        return StoreKind.of(path) != StoreKind.NONE;
    }

    /** Opens a database file for reading. */
    public static FactStore open(Path file) {
        return checked(Database.file(file, Database.Mode.READ));
    }

    /** Opens a database file for writing; makes one if there is none. */
    public static FactStore write(Path file) {
        if (!Files.exists(file)) {
            NewStoreFile.make(file);
        }
        StoreKind.checkDatabase(file);
        FactStore store = checked(Database.file(file, Database.Mode.WRITE));
        try {
            StoreUpgrade.run(store);
            return store;
        } catch (StoreException e) {
            store.close();
            throw e;
        }
    }

    /**
     * An empty store in memory.
     *
     * @param name what messages call it
     */
    public static FactStore memory(String name) {
        Database database = Database.memory(name);
        StoreSchema.create(database);
        return new FactStore(database);
    }

    /** Shows a Parquet export as it lies; it is read into memory when all of it is asked for. */
    private static FactStore parquet(Path folder) {
        Database database = Database.memory(folder.toString());
        try {
            ParquetFolder.show(database, folder);
            return new FactStore(database, Optional.of(folder));
        } catch (StoreException e) {
            database.close();
            throw e;
        }
    }

    private static FactStore checked(Database database) {
        try {
            StoreSchema.check(database);
            return new FactStore(database);
        } catch (StoreException e) {
            database.close();
            throw e;
        }
    }

    private void load() {
        if (shown.isPresent() && session.isEmpty()) {
            Path folder = shown.get();
            shown = Optional.empty();
            database.close();
            database = Database.memory(folder.toString());
            ParquetFolder.load(database, folder);
        }
    }

    /** All facts; to be closed before the store. */
    public FactCursor facts() {
        load();
        try {
            return FactCursor.all(database);
        } catch (SQLException e) {
            throw database.fault(e);
        }
    }

    /**
     * The facts of some papers, to be closed before others are asked for.
     *
     * @param papers their keys in ascending order
     */
    public FactCursor facts(List<Long> papers) {
        try {
            return FactCursor.of(database, papers);
        } catch (SQLException e) {
            throw database.fault(e);
        }
    }

    /** Makes a value of the current row of a result. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes the current row of a result. */
    public interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }

    /**
     * The rows that a query of the program's own gives. It runs without the bounds of {@link
     * #query}: nothing that a user typed may stand in it but between quotation marks.
     */
    public <T> List<T> select(String sql, RowReader<T> reader) {
        List<T> values = new ArrayList<>();
        forEach(sql, row -> values.add(reader.read(row)));
        return values;
    }

    /** Visits the rows that {@link #select} would read. */
    public void forEach(String sql, RowVisitor visitor) {
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                visitor.visit(rows);
            }
        } catch (SQLException e) {
            throw database.fault(e);
        } catch (IllegalArgumentException e) {
            throw database.fault(
                    "holds a wrong row ("
                            + e.getMessage()
                            + "); restore the file, or extract the papers again into another file");
        }
    }

    /** Whether it has what {@code dev.benchmeta.report.search} looks up; early stores do not. */
    public boolean searchable() {
        // What a cluster wrote numbers its papers in no order.
        if (shown.isPresent() && ParquetFolder.parted(shown.get()) && session.isEmpty()) {
            Path folder = shown.get();
            database.close();
            database = Database.memory(folder.toString());
            ParquetFolder.showNumbered(database, folder);
        }
        return StoreSchema.version(database).orElse(0L) >= StoreSchema.FIRST_TO_SEARCH;
    }

    /** Keeps the rows of a query of the program's own under a name until the store is closed. */
    public void keep(String name, String sql) {
        database.run("CREATE OR REPLACE TEMP TABLE " + name + " AS " + sql);
    }

    /** Begins to add papers; one writer at a time. */
    public StoreWriter writer(StoreRun run) {
        return new StoreWriter(database, run);
    }

    /**
     * Answers a query. From the first one on, this store can only be queried: SQL can neither write
     * nor reach anything outside the store.
     *
     * @throws SqlFault if the query is wrong or fails
     */
    public Table query(String sql) throws SqlFault {
        if (session.isEmpty()) {
            session = Optional.of(SqlSession.begin(database, shown));
        }
        return session.get().answer(sql);
    }

    /**
     * Writes everything into a folder, which appears when it is complete and replaces an earlier
     * export.
     */
    public void export(ExportFormat format, Path folder) {
        load();
        new StoreExport(this, format, folder).write();
    }

    /** How many papers there are. */
    public long papers() {
        return database.number("SELECT count(*) FROM papers").orElse(0L);
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
    }
}

package dev.benchmeta.report.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

/**
 * Facts in a database. One program at a time may write to a file. Not thread-safe; every method may
 * throw {@link StoreException}, whose message is for the user.
 */
public final class FactStore implements AutoCloseable {
    private final Database database;

    private FactStore(Database database) {
        this.database = database;
    }

    /** Opens a database file for reading. */
    public static FactStore open(Path file) {
        return checked(Database.file(file, Database.Mode.READ));
    }

    /** Opens a database file for writing; makes one if there is none. */
    public static FactStore write(Path file) {
        if (!Files.exists(file)) {
            checkFolder(file);
            make(file);
        }
        return checked(Database.file(file, Database.Mode.WRITE));
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

    private static void checkFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new StoreException(
                    file + " cannot be made; check that its folder exists and may be written to");
        }
    }

    /** A new file is made under another name, so that none without tables is ever left. */
    private static void make(Path file) {
        String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
        Path temporary = file.resolveSibling(name);
        try {
            Files.deleteIfExists(temporary);
            try (Database database = Database.file(temporary, Database.Mode.WRITE)) {
                StoreSchema.create(database);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StoreException(
                    file
                            + " cannot be made ("
                            + e
                            + "); check that its folder exists and may be written to");
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

    /** All facts; to be closed before the store. */
    public FactCursor facts() {
        try {
            return new FactCursor(database);
        } catch (SQLException e) {
            throw database.fault(e);
        }
    }

    /** Begins to add papers; one writer at a time. */
    public StoreWriter writer(StoreRun run) {
        return new StoreWriter(database, run);
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

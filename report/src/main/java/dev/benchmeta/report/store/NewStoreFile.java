package dev.benchmeta.report.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Makes a database file that has its tables from its first moment on. */
final class NewStoreFile {
    private static final String REMEDY = "check that its folder exists and may be written to";

    private NewStoreFile() {}

    /**
     * Makes the file under another name and then renames it, so that none without tables is ever
     * left.
     *
     * @throws StoreException if its folder is missing or cannot be written to
     */
    static void make(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new StoreException(file, "cannot be made; " + REMEDY);
        }
        String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
        Path temporary = file.resolveSibling(name);
        try {
            fill(temporary);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (StoreException e) {
            discard(temporary);
            throw new StoreException(file, e.detail());
        } catch (IOException e) {
            discard(temporary);
            throw new StoreException(file, "cannot be made (" + e.getMessage() + "); " + REMEDY);
        }
    }

    private static void fill(Path temporary) throws IOException {
        Files.deleteIfExists(temporary);
        try (Database database = Database.file(temporary, Database.Mode.WRITE)) {
            StoreSchema.create(database);
            // What closing cannot write stays in a second file and is not told.
            database.run("CHECKPOINT");
        }
    }

    private static void discard(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
            Files.deleteIfExists(temporary.resolveSibling(temporary.getFileName() + ".wal"));
        } catch (IOException e) {
            // what could not be made is told
        }
    }
}

package dev.benchmeta.report.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads an export as Parquet: a file for every table, or, as a cluster writes it, a folder of files
 * in which the papers' numbers are neither small nor in order.
 */
final class ParquetFolder {
    private static final String NUMBERS = "benchmeta_numbers";

    private final Database database;
    private final Path folder;

    private ParquetFolder(Database database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /** Fills an empty database. */
    static void load(Database database, Path folder) {
        new ParquetFolder(database, folder).load();
    }

    /**
     * Whether it is better read where it lies: what a cluster wrote may be larger than the memory.
     */
    static boolean parted(Path folder) {
        return Files.isDirectory(folder.resolve(StoreSchema.PAPERS + ".parquet"));
    }

    /**
     * Makes an empty database show the tables as they lie, with the papers' numbers as they are.
     */
    static void show(Database database, Path folder) {
        new ParquetFolder(database, folder).show(false);
    }

    /**
     * Makes an empty database show the tables as they lie, with the papers numbered as they stood
     * in the input. Only the numbers are in memory.
     */
    static void showNumbered(Database database, Path folder) {
        new ParquetFolder(database, folder).show(true);
    }

    private void show(boolean numbered) {
        StoreSchema.createEmpty(database);
        fill(StoreSchema.META);
        StoreSchema.check(database);
        if (numbered) {
            number();
        }
        tables().filter(table -> !table.equals(StoreSchema.META))
                .forEach(table -> showTable(table, numbered));
        StoreSchema.createViews(database);
    }

    private void showTable(String table, boolean numbered) {
        List<Path> files = files(table);
        if (!files.isEmpty()) {
            database.run("DROP TABLE " + table);
            database.run("CREATE VIEW " + table + " AS " + rows(table, files, numbered));
        }
    }

    private void load() {
        StoreSchema.createEmpty(database);
        fill(StoreSchema.META);
        StoreSchema.check(database);
        if (parted(folder)) {
            number();
        }
        tables().filter(table -> !table.equals(StoreSchema.META)).forEach(this::fill);
        database.run("DROP TABLE IF EXISTS " + NUMBERS);
        StoreSchema.createViews(database);
    }

    private Stream<String> tables() {
        return StoreSchema.tables(StoreSchema.version(database).orElse(0L)).stream();
    }

    /** Numbers the papers as they stood in the input. */
    private void number() {
        List<Path> files = files(StoreSchema.PAPERS);
        if (!files.isEmpty()) {
            database.run(
                    "CREATE TABLE "
                            + NUMBERS
                            + " AS SELECT paper, row_number() OVER (ORDER BY source_file, source_line, paper) AS number FROM "
                            + source(files));
        }
    }

    private void fill(String table) {
        List<Path> files = files(table);
        if (files.isEmpty()) {
            return;
        }
        database.run("INSERT INTO " + table + " BY NAME " + rows(table, files, parted(folder)));
    }

    private static String rows(String table, List<Path> files, boolean numbered) {
        return numbered && StoreSchema.OF_PAPERS.contains(table)
                ? "SELECT * EXCLUDE number REPLACE (number AS paper) FROM "
                        + source(files)
                        + " JOIN "
                        + NUMBERS
                        + " USING (paper)"
                : "SELECT * FROM " + source(files);
    }

    private static String source(List<Path> files) {
        return files.stream()
                .map(file -> Database.quoted(file.toString()))
                .collect(
                        Collectors.joining(
                                ", ", "read_parquet([", "], hive_partitioning = false)"));
    }

    private Path path(String table) {
        return folder.resolve(table + ".parquet");
    }

    /** The files of a table; what is hidden or not yet complete is left out. */
    private List<Path> files(String table) {
        Path path = path(table);
        if (!Files.exists(path)) {
            throw database.fault(
                    "has no "
                            + path.getFileName()
                            + ", expected a whole export; export the papers again");
        }
        try (Stream<Path> files = Files.walk(path.toAbsolutePath())) {
            return files.filter(file -> complete(path.toAbsolutePath().relativize(file)))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw database.fault("cannot be listed (" + e + "); check that it may be read");
        }
    }

    private static boolean complete(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith("_") || part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }
}

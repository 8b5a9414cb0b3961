package dev.benchmeta.report.store;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of a store and their version. */
final class StoreSchema {
    /** The version of the tables this program makes, and the newest it reads. */
    static final int VERSION = 4;

    /**
     * The first version that has the tables of {@link #OF_SEARCH} as they are, and has filled them
     * like this one.
     */
    static final int FIRST_TO_SEARCH = 4;

    static final String META = "meta";
    static final String PAPERS = "papers";

    /** Tables that together hold all of a paper's facts. */
    static final List<String> OF_FACTS =
            List.of(
                    PAPERS,
                    "links",
                    "contributions",
                    "models",
                    "benchmarks",
                    "hardware",
                    "mentions",
                    "gains",
                    "results",
                    "notes");

    /** Tables made of the facts, to find papers and gains by. */
    static final List<String> OF_SEARCH =
            List.of(
                    "search_papers",
                    "search_hardware",
                    "search_gains",
                    "search_gain_hardware",
                    "search_names",
                    "search_meanings");

    /** Tables of which every row belongs to one paper. */
    static final List<String> OF_PAPERS =
            Stream.concat(OF_FACTS.stream(), OF_SEARCH.stream()).toList();

    /** Every table, {@link #META} first. */
    static final List<String> TABLES =
            Stream.concat(Stream.of(META, "runs"), OF_PAPERS.stream()).toList();

    /** What is computed from the tables. */
    static final List<String> VIEWS =
            List.of(
                    "taxonomy",
                    "taxonomy_closure",
                    "speedups",
                    "measurements",
                    "hardware_use",
                    "names");

    private static final String FILE = "schema.sql";

    private StoreSchema() {}

    /** Makes the tables and views of an empty database. */
    static void create(Database database) {
        database.transaction(
                () -> {
                    createEmpty(database);
                    createViews(database);
                    database.run("INSERT INTO meta VALUES (" + VERSION + ")");
                });
    }

    /** Makes the tables of a database that is to be filled from a Parquet export. */
    static void createEmpty(Database database) {
        statements("CREATE TABLE").forEach(database::run);
    }

    /** Makes the tables that early databases do not have, or have with other columns. */
    static void createSearch(Database database) {
        OF_SEARCH.forEach(table -> database.run("DROP TABLE IF EXISTS " + table));
        statements("CREATE TABLE search_").forEach(database::run);
    }

    /** The tables that a store of some version has. */
    static List<String> tables(long version) {
        return TABLES.stream()
                .filter(table -> version >= FIRST_TO_SEARCH || !OF_SEARCH.contains(table))
                .toList();
    }

    /** The version of the tables in a database. */
    static Optional<Long> version(Database database) {
        return database.number("SELECT max(schema_version) FROM " + META);
    }

    /** Makes the views of a database whose tables are there. */
    static void createViews(Database database) {
        statements("CREATE VIEW").forEach(database::run);
    }

    /** Every table with its columns. */
    static List<FactTable> tables() {
        return statements("CREATE TABLE").stream().map(StoreSchema::table).toList();
    }

    private static FactTable table(String statement) {
        int open = statement.indexOf('(');
        String name = statement.substring("CREATE TABLE".length(), open).strip();
        String columns = statement.substring(open + 1, statement.lastIndexOf(')'));
        return new FactTable(
                name, Arrays.stream(columns.split(",")).map(StoreSchema::column).toList());
    }

    private static FactTable.Column column(String definition) {
        String[] words = definition.strip().split(" ", 3);
        return new FactTable.Column(words[0], FactTable.Type.valueOf(words[1]), words.length == 3);
    }

    /**
     * Checks that a database is a store this program can read.
     *
     * @throws StoreException if it is none, or a newer one
     */
    static void check(Database database) {
        Optional<Long> version = database.has(META) ? version(database) : Optional.empty();
        if (version.isEmpty()) {
            throw database.fault(
                    "is a DuckDB database without benchmeta's tables; expected one made by"
                            + " 'benchmeta extract --into'; check that it is the file you mean");
        }
        if (version.get() > VERSION) {
            throw database.fault(
                    "is a store of schema "
                            + version.get()
                            + ", and the newest this version reads is "
                            + VERSION
                            + "; use a newer benchmeta, or extract the papers again into another file");
        }
    }

    private static List<String> statements(String beginning) {
        String[] statements = text().replaceAll("(?m)^--.*\n", "").split(";\\s*\n\\s*");
        return Arrays.stream(statements).filter(s -> s.startsWith(beginning)).toList();
    }

    private static String text() {
        try {
            return Resources.toString(
                    Resources.getResource(StoreSchema.class, FILE), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}

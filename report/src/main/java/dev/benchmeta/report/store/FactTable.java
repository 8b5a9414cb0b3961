package dev.benchmeta.report.store;

import dev.benchmeta.core.model.PaperFacts;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table of a store, for programs that write the tables of an export themselves. Immutable.
 *
 * @param name its name, which is also that of its file or folder before {@code .parquet}
 * @param columns from left to right
 */
public record FactTable(String name, List<Column> columns) {
    /** The version of the tables. */
    public static final int SCHEMA = StoreSchema.VERSION;

    /** What a column holds. */
    public enum Type {
        /** A Java {@code String}. */
        VARCHAR,
        /** A {@code Boolean}. */
        BOOLEAN,
        /** An {@code Integer}. */
        INTEGER,
        /** A {@code Long}. */
        BIGINT,
        /** A {@code Double}. */
        DOUBLE,
        /** A {@code java.time.LocalDate}. */
        DATE,
        /** A {@code java.time.LocalDateTime} in UTC. */
        TIMESTAMP
    }

    /**
     * A column.
     *
     * @param required whether every row has a value
     */
    public record Column(String name, Type type, boolean required) {
        public Column {
            Objects.requireNonNull(name, "name is null");
            Objects.requireNonNull(type, "type is null");
        }
    }

    public FactTable {
        Objects.requireNonNull(name, "name is null");
        columns = List.copyOf(columns);
    }

    /** The tables of which every row belongs to one paper; {@code papers} first. */
    public static List<FactTable> ofPapers() {
        return StoreSchema.tables().stream()
                .filter(table -> StoreSchema.OF_PAPERS.contains(table.name()))
                .toList();
    }

    /** The tables that tell of the store itself: {@code meta} and {@code runs}. */
    public static List<FactTable> ofStore() {
        return StoreSchema.tables().stream()
                .filter(table -> !StoreSchema.OF_PAPERS.contains(table.name()))
                .toList();
    }

    /**
     * The rows of one paper, by table; a table without a row is not there.
     *
     * @param key the paper's number, another for every paper of a store
     * @param run the number of the run
     * @param version the program that extracted the facts; empty if they came as facts
     */
    public static Map<String, List<List<@Nullable Object>>> rows(
            PaperFacts facts, long key, long run, Optional<String> version) {
        NewFacts paper = new NewFacts(facts, version);
        Map<String, List<List<@Nullable Object>>> rows = new HashMap<>();
        RowTarget target =
                (table, fill) -> {
                    ValueRow row = new ValueRow();
                    fill.fill(row);
                    rows.computeIfAbsent(table, name -> new ArrayList<>()).add(row.values());
                };
        try {
            StoredPaper place = new StoredPaper(key, paper.identity().arxivId(), run, version);
            PaperRows.write(target, paper, place);
        } catch (SQLException e) {
            throw new IllegalStateException("values in memory cannot fail", e);
        }
        return rows;
    }
}

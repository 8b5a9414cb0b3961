package dev.benchmeta.spark;

import dev.benchmeta.core.listing.Fingerprint;
import dev.benchmeta.core.listing.PaperRank;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.core.model.Source;
import dev.benchmeta.report.store.FactTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Rows that hold all that a task finds about one record: the rows of every table, or the reason why
 * there are none. The tables are made of them afterwards, so that a paper is extracted once.
 */
final class StagedRows {
    static final String PART = "part";
    static final String FILE = "file";
    static final String LINE = "line";
    static final String ID_KEY = "id_key";
    static final String TITLE_KEY = "title_key";
    static final String WORTH = "worth";
    static final String REASON = "reason";
    static final String RECORD = "record";

    /** Enough to tell a record by. */
    private static final int RECORD_SHOWN = 1000;

    private StagedRows() {}

    /** The columns: a paper's or problem's place, what tells papers apart, and the tables. */
    static StructType shape() {
        StructType shape =
                new StructType()
                        .add(PART, DataTypes.StringType, true)
                        .add(FILE, DataTypes.StringType, false)
                        .add(LINE, DataTypes.IntegerType, false)
                        .add(ID_KEY, DataTypes.LongType, false)
                        .add(TITLE_KEY, DataTypes.LongType, false)
                        .add(WORTH, DataTypes.LongType, false)
                        .add(REASON, DataTypes.StringType, true)
                        .add(RECORD, DataTypes.StringType, true);
        for (FactTable table : FactTable.ofPapers()) {
            shape = shape.add(table.name(), DataTypes.createArrayType(shape(table)), true);
        }
        return shape;
    }

    /** The columns of one table. */
    static StructType shape(FactTable table) {
        StructType shape = new StructType();
        for (FactTable.Column column : table.columns()) {
            shape = shape.add(column.name(), type(column.type()), !column.required());
        }
        return shape;
    }

    private static DataType type(FactTable.Type type) {
        return switch (type) {
            case VARCHAR -> DataTypes.StringType;
            case BOOLEAN -> DataTypes.BooleanType;
            case INTEGER -> DataTypes.IntegerType;
            case BIGINT -> DataTypes.LongType;
            case DOUBLE -> DataTypes.DoubleType;
            case DATE -> DataTypes.DateType;
            case TIMESTAMP -> DataTypes.TimestampNTZType;
        };
    }

    /** The row of a paper. */
    static Row paper(PaperFacts facts, String part, long run, Optional<String> version) {
        Paper paper = facts.paper();
        PaperRank rank = PaperRank.of(paper);
        List<@Nullable Object> values = place(part, paper.source());
        values.add(rank.idKey());
        values.add(rank.titleKey());
        values.add(rank.worth());
        values.add(null);
        values.add(null);
        Map<String, List<List<@Nullable Object>>> rows =
                FactTable.rows(facts, key(paper), run, version);
        for (FactTable table : FactTable.ofPapers()) {
            values.add(
                    rows.getOrDefault(table.name(), List.of()).stream()
                            .map(row -> RowFactory.create(row.toArray()))
                            .toArray(Row[]::new));
        }
        return RowFactory.create(values.toArray());
    }

    /** The row of a record that could not be read. */
    static Row problem(Source source, String reason, String record) {
        List<@Nullable Object> values = place(null, source);
        values.add(0L);
        values.add(0L);
        values.add(0L);
        values.add(reason);
        values.add(record.substring(0, Math.min(record.length(), RECORD_SHOWN)));
        FactTable.ofPapers().forEach(table -> values.add(null));
        return RowFactory.create(values.toArray());
    }

    private static List<@Nullable Object> place(@Nullable String part, Source source) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(part);
        values.add(source.file());
        values.add(source.line());
        return values;
    }

    /**
     * A number that every run gives this paper at this place, and no other paper; positive. Among
     * 100 million papers, two share one with a chance of 1 in 2,000.
     */
    private static long key(Paper paper) {
        String date = paper.publication().published().map(PublishedDate::iso).orElse("");
        return Fingerprint.of(
                        String.join(
                                "\n", paper.source().toString(), date, paper.id(), paper.title()))
                & Long.MAX_VALUE;
    }
}

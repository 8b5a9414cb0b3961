package dev.benchmeta.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.get_json_object;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The records of the inputs, read by splits: the {@code text} of each, the {@code file} it stands
 * in and the {@code line} or row, counted from 1.
 */
final class Records {
    private static final String NUMBER = "corpusid";

    private static final StructType SHAPE =
            new StructType()
                    .add("file", DataTypes.StringType, false)
                    .add("line", DataTypes.IntegerType, false)
                    .add("text", DataTypes.StringType, false);

    /** Compressed text cannot be cut; what is in it is spread before it is extracted. */
    private static final List<String> WHOLE = List.of(".gz", ".zst", ".deflate", ".snappy", ".lz4");

    /** So many tasks for each core, so that none waits long for the last. */
    private static final int TASKS_PER_CORE = 4;

    private final SparkSession spark;
    private final JobSettings settings;

    Records(SparkSession spark, JobSettings settings) {
        this.spark = spark;
        this.settings = settings;
    }

    Dataset<Row> read() {
        try {
            Dataset<Row> records =
                    settings.form() == JobSettings.Form.PARQUET ? parquet() : lines();
            return spread(
                    settings.titles().isPresent()
                            ? withTitles(records, settings.titles().get())
                            : records);
        } catch (Exception e) {
            // Scala throws checked exceptions that it does not declare.
            if (e instanceof AnalysisException) {
                throw new JobException(
                        "the input cannot be read: "
                                + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                                + "; check that it is there");
            }
            throw e;
        }
    }

    private Dataset<Row> spread(Dataset<Row> records) {
        if (settings.tasks().isPresent()) {
            return records.repartition(settings.tasks().getAsInt());
        }
        if (settings.titles().isPresent()) {
            // Joining has spread them.
            return records;
        }
        boolean whole =
                Arrays.stream(records.inputFiles())
                        .map(file -> file.toLowerCase(Locale.ROOT))
                        .anyMatch(file -> WHOLE.stream().anyMatch(file::endsWith));
        return whole
                ? records.repartition(spark.sparkContext().defaultParallelism() * TASKS_PER_CORE)
                : records;
    }

    private Dataset<Row> parquet() {
        Dataset<Row> rows = spark.read().parquet(paths());
        Column[] fields =
                Arrays.stream(rows.columns())
                        .map(name -> col('`' + name + '`'))
                        .toArray(Column[]::new);
        return rows.select(
                col("_metadata.file_path").as("file"),
                col("_metadata.row_index").plus(1).cast(DataTypes.IntegerType).as("line"),
                to_json(struct(fields), Map.of("ignoreNullFields", "false")).as("text"));
    }

    /** A first reading counts the lines of each split, so that those of the second have numbers. */
    private Dataset<Row> lines() {
        Dataset<Row> lines =
                spark.read()
                        .option("recursiveFileLookup", true)
                        .text(paths())
                        .select(
                                col("value"),
                                col("_metadata.file_path"),
                                col("_metadata.file_block_start"));
        Map<String, SortedMap<Long, Long>> before = new HashMap<>();
        lines.groupBy("file_path", "file_block_start")
                .count()
                .collectAsList()
                .forEach(
                        row ->
                                before.computeIfAbsent(row.getString(0), file -> new TreeMap<>())
                                        .put(row.getLong(1), row.getLong(2)));
        before.values().forEach(Records::addUp);
        return lines.mapPartitions(
                (MapPartitionsFunction<Row, Row>) split -> new NumberedLines(split, before),
                Encoders.row(SHAPE));
    }

    /** Counts of lines by split become the numbers of lines before each. */
    private static void addUp(SortedMap<Long, Long> counts) {
        long before = 0;
        for (Map.Entry<Long, Long> split : counts.entrySet()) {
            long lines = split.getValue();
            split.setValue(before);
            before += lines;
        }
    }

    /**
     * Semantic Scholar keeps abstracts and all else of its papers apart; both tell their number.
     */
    private Dataset<Row> withTitles(Dataset<Row> abstracts, String titles) {
        Column number = get_json_object(col("text"), "$.corpusid");
        Dataset<Row> papers =
                spark.read()
                        .text(titles)
                        .select(
                                get_json_object(col("value"), "$.corpusid").as(NUMBER),
                                col("value").as("paper"));
        Column text = to_json(struct(get_json_object(col("text"), "$.abstract").as("abstract")));
        Column both =
                concat(
                        substring(text, lit(1), length(text).minus(1)),
                        lit(",\"paper\":"),
                        col("paper"),
                        lit("}"));
        return abstracts
                .withColumn(NUMBER, number)
                .join(papers, new String[] {NUMBER}, "left")
                .select(
                        col("file"),
                        col("line"),
                        when(col("paper").isNull(), col("text")).otherwise(both).as("text"));
    }

    private String[] paths() {
        return settings.inputs().toArray(String[]::new);
    }

    /** Lines with their numbers; those of one split come in order. */
    private static final class NumberedLines implements Iterator<Row> {
        private final Iterator<Row> lines;
        private final Map<String, SortedMap<Long, Long>> before;
        private String file = "";
        private long block = -1;
        private long line;

        NumberedLines(Iterator<Row> lines, Map<String, SortedMap<Long, Long>> before) {
            this.lines = lines;
            this.before = before;
        }

        @Override
        public boolean hasNext() {
            return lines.hasNext();
        }

        @Override
        public Row next() {
            Row row = lines.next();
            if (row.getLong(2) != block || !row.getString(1).equals(file)) {
                file = row.getString(1);
                block = row.getLong(2);
                line = before(file, block);
            }
            line++;
            return RowFactory.create(file, Math.toIntExact(line), row.getString(0));
        }

        private long before(String name, long start) {
            SortedMap<Long, Long> splits = before.get(name);
            Long lines = splits == null ? null : splits.get(start);
            if (lines == null) {
                throw new IllegalStateException(
                        name + " has changed while it was read; run the extraction again");
            }
            return lines;
        }
    }
}

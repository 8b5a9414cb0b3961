package dev.benchmeta.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;

import dev.benchmeta.report.store.FactTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;

/**
 * Makes the tables of staged rows. A part that a run has papers of is replaced in every table;
 * other parts stay as they are.
 */
final class TableWriter {
    private static final int AT_ONCE = 4;

    private final Dataset<Row> papers;
    private final TableFolders folders;
    private final Period period;

    /**
     * @param papers staged rows of papers, each paper once
     */
    TableWriter(Dataset<Row> papers, TableFolders folders, Period period) {
        this.papers = papers;
        this.folders = folders;
        this.period = period;
    }

    /** Writes all tables, that of the papers last; gives the number of papers by part. */
    List<Row> write() {
        List<FactTable> tables = new ArrayList<>(FactTable.ofPapers());
        List<Row> counts = counts(tables);
        FactTable last = tables.remove(0);
        atOnce(tables.stream().map(table -> (Runnable) () -> write(table, counts)).toList());
        // Whoever reads in between finds rows without their paper, which are left out.
        write(last, counts);
        return counts;
    }

    /** Most tables are small, so that one alone would leave a cluster idle. */
    private static void atOnce(List<Runnable> work) {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<CompletableFuture<Void>> begun =
                    work.stream().map(step -> CompletableFuture.runAsync(step, threads)).toList();
            begun.forEach(CompletableFuture::join);
        } finally {
            threads.shutdownNow();
        }
    }

    /** How many rows each part has in every table. */
    private List<Row> counts(List<FactTable> tables) {
        Column[] sums =
                tables.stream()
                        .map(
                                table ->
                                        sum(coalesce(size(col(table.name())), lit(0)))
                                                .as(table.name()))
                        .toArray(Column[]::new);
        return papers.groupBy(StagedRows.PART)
                .agg(sums[0], Arrays.copyOfRange(sums, 1, sums.length))
                .collectAsList();
    }

    private void write(FactTable table, List<Row> counts) {
        String column = period.column();
        papers.select(col(StagedRows.PART).as(column), explode(col(table.name())).as("row"))
                .select(col("row.*"), col(column))
                .hint("rebalance", col(column))
                .sortWithinPartitions(column, "paper")
                .write()
                .mode(SaveMode.Overwrite)
                .option("partitionOverwriteMode", "dynamic")
                .option("compression", "zstd")
                .partitionBy(column)
                .parquet(folders.of(table.name()));
        // What is replaced by nothing stays otherwise.
        folders.removeParts(
                table.name(),
                period,
                counts.stream()
                        .filter(row -> row.<Long>getAs(table.name()) == 0)
                        .map(row -> row.<String>getAs(StagedRows.PART))
                        .toList());
    }
}

package dev.benchmeta.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Finds records of a paper that another record has better, as reading several files without a
 * cluster does; of two that are as good, the first by file and line stays.
 */
final class Repeats {
    private static final String BEST = "best";
    private static final String RECORDS = "records";

    /** The least is the best. */
    private static final Column RANK =
            struct(
                    negate(col(StagedRows.WORTH)).as(StagedRows.WORTH),
                    col(StagedRows.FILE),
                    col(StagedRows.LINE));

    private static final Column IDENTIFIED = col(StagedRows.ID_KEY).notEqual(0);
    private static final Column TITLED = col(StagedRows.TITLE_KEY).notEqual(0);

    private Repeats() {}

    /** The places, {@code file} and {@code line}, of those of the {@code papers} to leave out. */
    static Dataset<Row> of(Dataset<Row> papers) {
        return worse(papers.where(IDENTIFIED), papers.where(IDENTIFIED), StagedRows.ID_KEY)
                .union(
                        worse(
                                papers.where(TITLED.and(col(StagedRows.ID_KEY).equalTo(0))),
                                papers.where(TITLED),
                                StagedRows.TITLE_KEY));
    }

    private static Dataset<Row> worse(Dataset<Row> asked, Dataset<Row> all, String key) {
        Dataset<Row> best =
                all.groupBy(key)
                        .agg(min(RANK).as(BEST), count(lit(1)).as(RECORDS))
                        .where(col(RECORDS).gt(1));
        return asked.join(best, key)
                .where(RANK.notEqual(col(BEST)))
                .select(StagedRows.FILE, StagedRows.LINE);
    }
}

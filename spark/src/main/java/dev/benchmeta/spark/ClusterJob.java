package dev.benchmeta.spark;

import static org.apache.spark.sql.functions.col;

import dev.benchmeta.report.store.FactTable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * One run: extracts the papers of the inputs and brings them into the output. Doing it again gives
 * the same papers and facts, however the work was cut and whichever task had to be repeated.
 */
final class ClusterJob {
    private static final String RECORDS = "records";
    private static final String REPEATS = "repeats";

    private final SparkSession spark;
    private final JobSettings settings;
    private final Clock clock;
    private final Extraction extraction;
    private final Configuration configuration;
    private final TableFolders folders;

    ClusterJob(SparkSession spark, JobSettings settings, Clock clock, Extraction extraction) {
        this.spark = spark;
        this.settings = settings;
        this.clock = clock;
        this.extraction = extraction;
        this.configuration = spark.sparkContext().hadoopConfiguration();
        this.folders = new TableFolders(settings.output(), configuration);
    }

    /**
     * Runs it.
     *
     * @throws JobException if it cannot be done
     */
    JobResult run() {
        LocalDateTime started = now();
        folders.check(settings.period());
        // Days are days, not moments in the time zone of some machine.
        spark.conf().set("spark.sql.datetime.java8API.enabled", true);
        long run = folders.nextRun();
        boolean fresh = !folders.there();
        PaperTask.Counters counters = counters();
        try {
            stage(run, counters);
            checkReadable(counters);
            JobResult result = write(run, counters);
            runs(result, started);
            return result;
        } finally {
            folders.remove(folders.staging(""));
            if (fresh) {
                folders.removeEmpty();
            }
        }
    }

    /** Text of another format, of which every line is a problem, is to leave nothing behind. */
    private void checkReadable(PaperTask.Counters counters) {
        if (counters.problems().value() == 0
                || counters.papers().value() + counters.passed().value() > 0) {
            return;
        }
        Row first = staged().orderBy(StagedRows.FILE, StagedRows.LINE).first();
        throw new JobException(
                String.format(
                        "none of the records could be read, the first since %s:%d: %s; an input is JSON Lines, which"
                                + " 'benchmeta extract' makes of other formats",
                        first.<String>getAs(StagedRows.FILE),
                        first.<Integer>getAs(StagedRows.LINE),
                        first.<String>getAs(StagedRows.REASON)));
    }

    private PaperTask.Counters counters() {
        return new PaperTask.Counters(
                spark.sparkContext().longAccumulator("papers"),
                spark.sparkContext().longAccumulator("problems"),
                spark.sparkContext().longAccumulator("papers not chosen"));
    }

    /** The rows of tasks that fail are never seen: Spark gives way to those of successful ones. */
    private void stage(long run, PaperTask.Counters counters) {
        Set<String> present =
                settings.choice().missing() ? folders.parts(settings.period()) : Set.of();
        PaperTask.Order order =
                new PaperTask.Order(
                        settings.period(),
                        PaperTask.Window.of(settings.choice()),
                        present,
                        run,
                        Version.ofFacts(),
                        InputNames.of(settings.inputs(), configuration));
        new Records(spark, settings)
                .read()
                .mapPartitions(
                        new PaperTask(order, counters, extraction),
                        Encoders.row(StagedRows.shape()))
                .write()
                .mode(SaveMode.Overwrite)
                .option("compression", "zstd")
                .parquet(folders.staging(RECORDS));
    }

    private JobResult write(long run, PaperTask.Counters counters) {
        Dataset<Row> staged = staged();
        problems(staged);
        Dataset<Row> papers = staged.where(col(StagedRows.REASON).isNull());
        Dataset<Row> repeats = repeats(papers);
        long duplicates = repeats.count();
        String[] place = {StagedRows.FILE, StagedRows.LINE};
        Dataset<Row> kept = duplicates == 0 ? papers : papers.join(repeats, place, "left_anti");
        List<Row> parts =
                counters.papers().value() == 0
                        ? List.of()
                        : new TableWriter(kept, folders, settings.period()).write();
        return new JobResult(
                run,
                counters.papers().value() - duplicates,
                parts.size(),
                counters.problems().value(),
                duplicates,
                counters.passed().value());
    }

    private Dataset<Row> staged() {
        return spark.read().schema(StagedRows.shape()).parquet(folders.staging(RECORDS));
    }

    /** Found once, since every table leaves them out. */
    private Dataset<Row> repeats(Dataset<Row> papers) {
        Dataset<Row> found = Repeats.of(papers);
        found.write().mode(SaveMode.Overwrite).parquet(folders.staging(REPEATS));
        return spark.read().schema(found.schema()).parquet(folders.staging(REPEATS));
    }

    private void problems(Dataset<Row> staged) {
        staged.where(col(StagedRows.REASON).isNotNull())
                .select(StagedRows.FILE, StagedRows.LINE, StagedRows.REASON, StagedRows.RECORD)
                .write()
                .mode(SaveMode.Overwrite)
                .json(folders.problems());
    }

    /** The run's row, and the tables' version with the first. */
    private void runs(JobResult result, LocalDateTime started) {
        for (FactTable table : FactTable.ofStore()) {
            if (table.name().equals("runs")) {
                Row row =
                        RowFactory.create(
                                result.run(),
                                started,
                                now(),
                                String.join(" ", settings.inputs()),
                                Version.ofFacts(),
                                result.papers(),
                                0L,
                                0L,
                                result.problems());
                save(table, row, folders.run(result.run()));
            } else if (!folders.has(table.name())) {
                save(table, RowFactory.create(FactTable.SCHEMA), folders.of(table.name()));
            }
        }
    }

    private void save(FactTable table, Row row, String folder) {
        spark.createDataFrame(List.of(row), StagedRows.shape(table))
                .coalesce(1)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(folder);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(
                clock.instant().truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);
    }
}

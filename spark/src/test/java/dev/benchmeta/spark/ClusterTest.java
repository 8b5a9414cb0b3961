package dev.benchmeta.spark;

import dev.benchmeta.core.json.FactsCodec;
import dev.benchmeta.core.listing.ListingItem;
import dev.benchmeta.core.listing.ListingOptions;
import dev.benchmeta.core.listing.ListingStream;
import dev.benchmeta.core.listing.Listings;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.store.FactCursor;
import dev.benchmeta.report.store.FactStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** What tests on a cluster of this one machine have in common: two cores, up to four attempts. */
abstract class ClusterTest {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-03T04:05:06Z"), ZoneOffset.UTC);

    private static final FactsCodec CODEC = new FactsCodec();

    static SparkSession spark;

    @TempDir Path folder = Path.of("");

    @BeforeAll
    static void start() {
        spark =
                SparkSession.builder()
                        .master("local[2,4]")
                        .appName("test")
                        .config("spark.ui.enabled", false)
                        .config("spark.hadoop.fs.file.impl", PlainLocalFiles.class.getName())
                        .config("spark.driver.bindAddress", "127.0.0.1")
                        .config("spark.driver.host", "127.0.0.1")
                        .config("spark.sql.shuffle.partitions", 2)
                        // Compiling a query costs more than a few rows are worth.
                        .config("spark.sql.codegen.wholeStage", false)
                        .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                        .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    Path output() {
        return folder.resolve("out");
    }

    static Path testdata() {
        return Path.of(System.getProperty("benchmeta.testdata"));
    }

    JobSettings settings(Path input) {
        return new JobSettings(
                List.of(input.toString()),
                output().toString(),
                JobSettings.Form.LINES,
                Optional.empty(),
                Period.DAY,
                JobSettings.Choice.ALL,
                OptionalInt.empty());
    }

    static JobSettings withTasks(JobSettings settings, int tasks) {
        return new JobSettings(
                settings.inputs(),
                settings.output(),
                settings.form(),
                settings.titles(),
                settings.period(),
                settings.choice(),
                OptionalInt.of(tasks));
    }

    static JobSettings withChoice(JobSettings settings, JobSettings.Choice choice) {
        return new JobSettings(
                settings.inputs(),
                settings.output(),
                settings.form(),
                settings.titles(),
                settings.period(),
                choice,
                settings.tasks());
    }

    static JobResult run(JobSettings settings) {
        return new ClusterJob(spark, settings, CLOCK, SharedExtractor::extract).run();
    }

    /** The facts in an output, in its order. */
    static List<String> facts(Path output) {
        try (FactStore store = FactStore.find(output).orElseThrow();
                FactCursor facts = store.facts()) {
            List<String> lines = new ArrayList<>();
            facts.forEachRemaining(found -> lines.add(CODEC.write(found)));
            return lines;
        }
    }

    /** The facts of a file, read and extracted without a cluster. */
    static List<String> localFacts(Path input) throws IOException {
        List<String> lines = new ArrayList<>();
        try (ListingStream items =
                Listings.open(Files.newInputStream(input), input.toString(), ListingOptions.NONE)) {
            while (items.hasNext()) {
                ListingItem item = items.next();
                if (item instanceof ListingItem.Read read) {
                    PaperFacts facts = SharedExtractor.extract(read.paper());
                    lines.add(CODEC.write(facts));
                } else if (item instanceof ListingItem.Known known) {
                    lines.add(CODEC.write(known.facts()));
                }
            }
        }
        return lines;
    }
}

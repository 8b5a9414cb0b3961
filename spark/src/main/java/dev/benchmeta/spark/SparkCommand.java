package dev.benchmeta.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command line of the program on a cluster. */
@Command(
        name = "benchmeta spark",
        description = {
            "Extracts the facts of papers on Apache Spark and writes the tables of a Parquet export, partitioned by the day"
                    + " of the papers. Every command of benchmeta reads the folder as an INPUT.",
            "A part that the run has papers of is replaced; other parts stay. docs/scale.md says how to run it on a"
                    + " cluster."
        },
        mixinStandardHelpOptions = true,
        versionProvider = SparkCommand.VersionLine.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:success",
            "1:failed",
            "2:wrong usage",
            "3:some input could not be read; the rest was processed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  benchmeta spark arxiv-metadata-oai-snapshot.json -o facts --by month",
            "  benchmeta spark arxiv-metadata-oai-snapshot.json -o facts --by month --since 2025-11-01"
        })
final class SparkCommand implements Callable<Integer> {
    private static final int FAILURE = 1;
    private static final int INCOMPLETE = 3;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "Files, folders and patterns of JSON Lines: papers, facts, arXiv's snapshot, dumps of Semantic"
                            + " Scholar and OpenAlex; gzipped too. Any address that Hadoop understands.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder to write; a new one or an earlier output.")
    private String output = "";

    @Option(
            names = "--form",
            paramLabel = "FORM",
            description =
                    "What the inputs are: lines or parquet, whose columns are named like the fields of JSON Lines."
                            + " Without it, lines.")
    private JobSettings.Form form = JobSettings.Form.LINES;

    @Option(
            names = "--titles",
            paramLabel = "INPUT",
            description =
                    "For the abstracts of Semantic Scholar's bulk data as INPUT: its papers, which have titles and"
                            + " dates.")
    private Optional<String> titles = Optional.empty();

    @Option(
            names = "--by",
            paramLabel = "PERIOD",
            description = "Partition the output by ${COMPLETION-CANDIDATES}. Without it, by day.")
    private Period period = Period.DAY;

    @Option(
            names = "--since",
            paramLabel = "DAY",
            description =
                    "Only papers from that day on, such as 2025-11-04; with --by month or year, the first day of one.")
    private Optional<LocalDate> since = Optional.empty();

    @Option(
            names = "--until",
            paramLabel = "DAY",
            description =
                    "Only papers up to that day; with --by month or year, the last day of one.")
    private Optional<LocalDate> until = Optional.empty();

    @Option(
            names = "--missing",
            description = "Only papers of parts that the output does not have yet.")
    private boolean missing;

    @Option(
            names = "--tasks",
            paramLabel = "N",
            description =
                    "Extract with so many tasks. Without it, with one for each split of the input, or four for each"
                            + " core if files are compressed.")
    private Optional<Integer> tasks = Optional.empty();

    private final PrintWriter err;

    private SparkCommand(PrintWriter err) {
        this.err = err;
    }

    /** Runs a command line and gives the exit code. */
    static int run(PrintWriter err, String... arguments) {
        CommandLine command =
                new CommandLine(new SparkCommand(err))
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .registerConverter(LocalDate.class, SparkCommand::day)
                        .setErr(err)
                        .setParameterExceptionHandler((fault, typed) -> wrongUsage(fault, err))
                        .setExecutionExceptionHandler((fault, line, typed) -> failed(fault, err));
        return command.execute(arguments);
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "'" + typed + "' is no date; expected one such as 2025-11-04");
        }
    }

    private static int wrongUsage(ParameterException fault, PrintWriter err) {
        err.println("benchmeta: " + fault.getMessage());
        err.println("See 'benchmeta spark --help'.");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception fault, PrintWriter err) throws Exception {
        if (fault instanceof JobException) {
            err.println("benchmeta: " + fault.getMessage());
            return FAILURE;
        }
        // Spark's own faults tell of the cluster; their traces are what its operators need.
        throw fault;
    }

    @Override
    public Integer call() throws IOException {
        since.ifPresent(day -> checkBound("--since", day, "first", period.first(day)));
        until.ifPresent(day -> checkBound("--until", day, "last", period.last(day)));
        if (tasks.isPresent() && tasks.get() < 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--tasks is " + tasks.get() + ", expected a whole number from 1 on");
        }
        JobSettings settings =
                new JobSettings(
                        inputs,
                        output,
                        form,
                        titles,
                        period,
                        new JobSettings.Choice(since, until, missing),
                        tasks.map(OptionalInt::of).orElse(OptionalInt.empty()));
        try (SparkSession spark = SparkSession.builder().appName("benchmeta").getOrCreate()) {
            return report(
                    new ClusterJob(spark, settings, Clock.systemUTC(), SharedExtractor::extract)
                            .run());
        }
    }

    /** A run replaces whole parts; the papers of a part that it did not read would be lost. */
    private void checkBound(String option, LocalDate day, String end, LocalDate expected) {
        if (!day.equals(expected)) {
            throw new ParameterException(
                    spec.commandLine(),
                    String.format(
                            Locale.ROOT,
                            "%1$s %2$s is within a %3$s, which --by %3$s replaces as a whole; expected the %4$s day of one, such"
                                    + " as %5$s",
                            option,
                            day,
                            period.column(),
                            end,
                            expected));
        }
    }

    private int report(JobResult result) {
        err.printf(
                Locale.ROOT,
                "benchmeta: run %d wrote %,d papers of %,d %ss to %s%n",
                result.run(),
                result.papers(),
                result.parts(),
                period.column(),
                output);
        say(result.duplicates(), "left out: the same paper is elsewhere in the input");
        say(result.passed(), "not chosen");
        say(result.problems(), "could not be read; problems.jsonl beside the tables says why");
        return result.problems() == 0 ? CommandLine.ExitCode.OK : INCOMPLETE;
    }

    private void say(long records, String what) {
        if (records > 0) {
            err.printf(
                    Locale.ROOT,
                    "benchmeta: %,d %s %s%n",
                    records,
                    records == 1 ? "record" : "records",
                    what);
        }
    }

    /** The version for {@code --version}. */
    static final class VersionLine implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"benchmeta " + Version.number()};
        }
    }
}

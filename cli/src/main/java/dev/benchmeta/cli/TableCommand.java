package dev.benchmeta.cli;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.report.table.ClaimFilter;
import dev.benchmeta.report.table.Comparison;
import dev.benchmeta.report.table.ComparisonTable;
import dev.benchmeta.report.table.GroupBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the gains papers claim, side by side. */
@Command(
        name = "table",
        description = {
            "Prints the gains that papers claim as a comparison table.",
            "Figures stated as \"up to\" are kept apart from the others, and each group says on which of metric, baseline"
                    + " and hardware its rows differ. The ratio is the improvement factor: above 1 is better."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  benchmeta table papers.txt",
            "  benchmeta table facts.jsonl --metric throughput --hardware gpu --min-ratio 2",
            "  benchmeta table facts.jsonl --baseline vllm --by hardware --format csv"
        })
final class TableCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private InputOptions inputs = new InputOptions();

    @Mixin private ReadOptions reading = new ReadOptions();

    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            split = ",",
            completionCandidates = Choices.Metrics.class,
            description =
                    "Only gains in this, which may be given more than once: ${COMPLETION-CANDIDATES}.")
    private List<Metric> metrics = new ArrayList<>();

    @Option(
            names = "--hardware",
            paramLabel = "NAME",
            description =
                    "Only gains measured on this: a device, family, vendor or kind (a100, ampere, nvidia, gpu).")
    private Optional<String> hardware = Optional.empty();

    @Option(
            names = "--baseline",
            paramLabel = "NAME",
            description = "Only gains over this: a system, a model or hardware.")
    private Optional<String> baseline = Optional.empty();

    @Option(
            names = "--min-ratio",
            paramLabel = "N",
            description = "Only gains of at least this factor.")
    private Optional<Double> minRatio = Optional.empty();

    @Option(names = "--quality", description = "Gains in quality (accuracy, scores) too.")
    private boolean quality;

    @Option(
            names = "--by",
            paramLabel = "KEY",
            completionCandidates = Choices.Keys.class,
            description = "Group the rows by one of ${COMPLETION-CANDIDATES}; by default metric.")
    private GroupBy by = GroupBy.METRIC;

    @Mixin private TableOptions table = new TableOptions();

    TableCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        ClaimFilter filter = filter();
        OptionalInt width = table.width();
        return workbench.work(
                inputs.inputs(),
                reading,
                facts -> Comparison.of(facts, filter, by),
                comparison ->
                        workbench.print(ComparisonTable.of(comparison), table.format(), width));
    }

    private ClaimFilter filter() {
        return new ClaimFilter(
                Set.copyOf(metrics),
                quality,
                hardware.map(typed -> Choices.name(spec, "--hardware", typed)),
                baseline.map(typed -> Choices.name(spec, "--baseline", typed)),
                minRatio.map(this::ratio).orElse(OptionalDouble.empty()));
    }

    private OptionalDouble ratio(double typed) {
        if (!(typed > 0) || Double.isInfinite(typed)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--min-ratio is "
                            + typed
                            + ", expected a number above 0, such as 1.5 for half as much again");
        }
        return OptionalDouble.of(typed);
    }
}

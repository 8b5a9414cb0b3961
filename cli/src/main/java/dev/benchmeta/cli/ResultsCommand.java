package dev.benchmeta.cli;

import dev.benchmeta.report.measured.MeasuredBy;
import dev.benchmeta.report.measured.MeasuredFilter;
import dev.benchmeta.report.measured.MeasuredOrder;
import dev.benchmeta.report.measured.Measurements;
import dev.benchmeta.report.measured.Measurements.Layout;
import dev.benchmeta.report.measured.MeasurementsTable;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the absolute results papers state, side by side. */
@Command(
        name = "results",
        description = {
            "Prints the absolute results that papers state: throughput, latency, accuracy, energy and the like.",
            "Results of one measure in one unit stand together, the best first, and each group says on which of benchmark"
                    + " and hardware its rows differ."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  benchmeta results papers.txt --metric throughput,latency",
            "  benchmeta results facts.jsonl --hardware h100 --since 2025",
            "  benchmeta results facts.jsonl --by benchmark --benchmark gsm8k --format csv"
        })
final class ResultsCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private InputOptions inputs = new InputOptions();
    @Mixin private ReadOptions reading = new ReadOptions();
    @Mixin private ResultFilterOptions filters = new ResultFilterOptions();

    @Option(
            names = "--by",
            paramLabel = "KEY",
            completionCandidates = Choices.ResultKeys.class,
            description =
                    "Group the rows by one of ${COMPLETION-CANDIDATES}, and always by measure and unit; by default metric.")
    private MeasuredBy by = MeasuredBy.METRIC;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            completionCandidates = Choices.ResultOrders.class,
            description =
                    "Order of a group's rows: ${COMPLETION-CANDIDATES}; by default value, the best first.")
    private MeasuredOrder sort = MeasuredOrder.VALUE;

    @Option(names = "--top", paramLabel = "N", description = "Only the first N rows of each group.")
    private Optional<Integer> top = Optional.empty();

    @Mixin private TableOptions table = new TableOptions();

    ResultsCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        MeasuredFilter filter = filters.filter();
        Layout layout = new Layout(by, sort, Choices.top(spec, top));
        OptionalInt width = table.width();
        return workbench.work(
                inputs.inputs(),
                reading,
                facts -> Measurements.of(facts, filter, layout),
                found -> workbench.print(MeasurementsTable.of(found), table.format(), width));
    }
}

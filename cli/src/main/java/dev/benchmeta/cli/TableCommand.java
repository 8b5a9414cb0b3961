package dev.benchmeta.cli;

import dev.benchmeta.report.table.Arrangement;
import dev.benchmeta.report.table.ClaimFilter;
import dev.benchmeta.report.table.Comparison;
import dev.benchmeta.report.table.ComparisonTable;
import dev.benchmeta.report.table.GroupBy;
import dev.benchmeta.report.table.SortBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
            "  benchmeta table facts.jsonl --baseline vllm --by metric,hardware --format csv",
            "  benchmeta table facts.jsonl --since 2025-06 --sort date --columns ratio,subject,baseline,paper"
        })
final class TableCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private InputOptions inputs = new InputOptions();

    @Mixin private ReadOptions reading = new ReadOptions();

    @Mixin private FilterOptions filters = new FilterOptions();

    @Option(names = "--quality", description = "Gains in quality (accuracy, scores) too.")
    private boolean quality;

    @Option(
            names = "--by",
            paramLabel = "KEY",
            split = ",",
            completionCandidates = Choices.Keys.class,
            description =
                    "Group the rows by one or two (metric,baseline) of ${COMPLETION-CANDIDATES}; by default metric.")
    private List<GroupBy> by = List.of(GroupBy.METRIC);

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            completionCandidates = Choices.Orders.class,
            description =
                    "Order of a group's rows: ${COMPLETION-CANDIDATES}; by default ratio, the best first.")
    private SortBy sort = SortBy.RATIO;

    @Option(names = "--top", paramLabel = "N", description = "Only the first N rows of each group.")
    private Optional<Integer> top = Optional.empty();

    @Option(
            names = "--columns",
            paramLabel = "COLUMN",
            split = ",",
            completionCandidates = Choices.TableColumns.class,
            description = "Only these columns, in this order: ${COMPLETION-CANDIDATES}.")
    private List<String> columns = new ArrayList<>();

    @Mixin private TableOptions table = new TableOptions();

    TableCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        ClaimFilter filter = filters.filter().withQuality(quality);
        Arrangement arrangement = arrangement();
        List<String> ids =
                columns.stream().map(typed -> Choices.column(spec, typed)).distinct().toList();
        OptionalInt width = table.width();
        return workbench.answer(
                new Workbench.Reading(inputs.inputs(), reading),
                store -> store.comparison(filter, arrangement),
                facts -> Comparison.of(facts, filter, arrangement),
                comparison ->
                        workbench.print(
                                ids.isEmpty()
                                        ? ComparisonTable.of(comparison)
                                        : ComparisonTable.of(comparison, ids),
                                table.format(),
                                width));
    }

    private Arrangement arrangement() {
        List<GroupBy> keys = by.stream().distinct().toList();
        if (keys.size() > 2) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--by has "
                            + keys.size()
                            + " keys, expected one or two, such as metric,baseline");
        }
        return new Arrangement(keys, sort, Choices.top(spec, top));
    }
}

package dev.benchmeta.cli;

import dev.benchmeta.report.overview.Statistics;
import dev.benchmeta.report.overview.StatisticsPart;
import dev.benchmeta.report.table.ClaimFilter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints how much papers state, and how large their gains are. */
@Command(
        name = "stats",
        description = {
            "Prints how many papers state hardware, baselines and qualifiers, how large gains are by metric – best-case"
                    + " ones apart –, the most used baselines, and hardware over time.",
            "Quartiles between two figures are interpolated."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  benchmeta stats papers.txt",
            "  benchmeta stats facts.jsonl --since 2025 --only gains --format latex"
        })
final class StatsCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private InputOptions inputs = new InputOptions();
    @Mixin private ReadOptions reading = new ReadOptions();
    @Mixin private FilterOptions filters = new FilterOptions();

    @Option(
            names = "--only",
            paramLabel = "PART",
            completionCandidates = Choices.Parts.class,
            description = "Only one of ${COMPLETION-CANDIDATES}.")
    private Optional<StatisticsPart> only = Optional.empty();

    @Mixin private TableOptions table = new TableOptions();

    StatsCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        ClaimFilter filter = filters.filter();
        OptionalInt width = table.width();
        List<StatisticsPart> parts = parts();
        return workbench.answer(
                new Workbench.Reading(inputs.inputs(), reading),
                store -> store.statistics(filter),
                facts -> Statistics.of(facts, filter),
                statistics -> {
                    boolean first = true;
                    for (StatisticsPart part : parts) {
                        workbench.terminal().out().write(first ? "" : "\n");
                        workbench.print(part.table(statistics), table.format(), width);
                        first = false;
                    }
                });
    }

    private List<StatisticsPart> parts() {
        if (only.isPresent()) {
            return List.of(only.get());
        }
        if (!table.format().forReaders()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--format "
                            + table.format().jsonName()
                            + " holds one table; add --only and one of "
                            + Arrays.stream(StatisticsPart.values())
                                    .map(StatisticsPart::jsonName)
                                    .collect(Collectors.joining(", ")));
        }
        return List.of(StatisticsPart.values());
    }
}

package dev.benchmeta.cli;

import dev.benchmeta.report.overview.Across;
import dev.benchmeta.report.overview.HardwareList;
import dev.benchmeta.report.overview.HardwareMatrix;
import dev.benchmeta.report.overview.HardwareTree;
import dev.benchmeta.report.overview.HardwareUse;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.table.ClaimFilter;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints which hardware papers name, and how many. */
@Command(
        name = "hardware",
        description = {
            "Prints which hardware papers name and in which role, as a tree of kinds, families and devices.",
            "Options about gains (--metric, --baseline …) leave only papers that have such a gain."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  benchmeta hardware papers.txt",
            "  benchmeta hardware facts.jsonl --vendor amd --list",
            "  benchmeta hardware facts.jsonl --class gpu,fpga --across month --format csv"
        })
final class HardwareCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Mixin private InputOptions inputs = new InputOptions();
    @Mixin private ReadOptions reading = new ReadOptions();
    @Mixin private FilterOptions filters = new FilterOptions();

    @ArgGroup private Shape shape = new Shape();

    @Mixin private TableOptions table = new TableOptions();

    /** Either of the two, or the tree. */
    private static final class Shape {
        @Option(names = "--list", description = "One line a device, without the tree.")
        private boolean list;

        @Option(
                names = "--across",
                paramLabel = "KEY",
                completionCandidates = Choices.AcrossKeys.class,
                description = "A matrix of hardware and one of ${COMPLETION-CANDIDATES}.")
        private Optional<Across> across = Optional.empty();
    }

    HardwareCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        ClaimFilter filter = filters.filter();
        OptionalInt width = table.width();
        return workbench.answer(
                new Workbench.Reading(inputs.inputs(), reading),
                store -> store.hardware(filter, shape.across),
                facts -> HardwareUse.of(facts, filter),
                use -> workbench.print(shaped(use), table.format(), width));
    }

    private Table shaped(HardwareUse use) {
        if (shape.across.isPresent()) {
            return HardwareMatrix.of(use, shape.across.get());
        }
        return shape.list ? HardwareList.of(use) : HardwareTree.of(use);
    }
}

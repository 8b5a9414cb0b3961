package dev.benchmeta.cli;

import dev.benchmeta.report.query.HardwareSearch;
import dev.benchmeta.report.query.HardwareTable;
import dev.benchmeta.report.table.ClaimFilter;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints which papers name some hardware. */
@Command(
        name = "query",
        description =
                "Prints which papers name some hardware, what they do with it, and the words they use.",
        modelTransformer = QueryCommand.NeedsHardware.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  benchmeta query papers.txt --hardware fpga",
            "  benchmeta query facts.jsonl --hardware nvidia --role target --format markdown"
        })
final class QueryCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private InputOptions inputs = new InputOptions();

    @Mixin private ReadOptions reading = new ReadOptions();

    @Mixin private FilterOptions filters = new FilterOptions();

    @Option(names = "--top", paramLabel = "N", description = "Only the first N answers.")
    private Optional<Integer> top = Optional.empty();

    @Mixin private TableOptions table = new TableOptions();

    QueryCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        ClaimFilter filter = filters.filter();
        OptionalInt width = table.width();
        OptionalInt shown = Choices.top(spec, top);
        return workbench.answer(
                new Workbench.Reading(inputs.inputs(), reading),
                store -> store.hits(filter, shown),
                facts -> HardwareSearch.of(facts, filter, shown),
                search -> workbench.print(HardwareTable.of(search), table.format(), width));
    }

    /** One of the filters of other commands is what this one asks for. */
    static final class NeedsHardware implements IModelTransformer {
        @Override
        public CommandSpec transform(CommandSpec command) {
            OptionSpec hardware = command.findOption("--hardware");
            command.remove(hardware);
            return command.addOption(OptionSpec.builder(hardware).required(true).build());
        }
    }
}

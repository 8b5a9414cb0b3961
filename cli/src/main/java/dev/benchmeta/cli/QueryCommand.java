package dev.benchmeta.cli;

import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.query.HardwareSearch;
import dev.benchmeta.report.query.HardwareTable;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints which papers name some hardware. */
@Command(
        name = "query",
        description =
                "Prints which papers name some hardware, what they do with it, and the words they use.",
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

    @Option(
            names = "--hardware",
            paramLabel = "NAME",
            required = true,
            description = "A device, family, vendor or kind: a100, ampere, nvidia, gpu.")
    private String hardware = "";

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            completionCandidates = Choices.Roles.class,
            description =
                    "Only papers to which it is one of ${COMPLETION-CANDIDATES}: the work runs on it, it is only"
                            + " compared against, or it is only mentioned.")
    private Optional<Role> role = Optional.empty();

    @Mixin private TableOptions table = new TableOptions();

    QueryCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        NameQuery query = Choices.name(spec, "--hardware", hardware);
        OptionalInt width = table.width();
        return workbench.work(
                inputs.inputs(),
                reading,
                facts -> HardwareSearch.of(facts, query, role),
                search -> workbench.print(HardwareTable.of(search), table.format(), width));
    }
}

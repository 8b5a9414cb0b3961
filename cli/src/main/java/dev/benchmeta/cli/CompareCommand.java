package dev.benchmeta.cli;

import dev.benchmeta.report.graph.Ends;
import dev.benchmeta.report.graph.PairAnswer;
import dev.benchmeta.report.graph.PairTable;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.table.ClaimFilter;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints all that is known between two systems or devices. */
@Command(
        name = "compare",
        description = {
            "Prints all that papers claim between two systems, models or devices: directly, the other way round, and over"
                    + " chains of up to four comparisons (A over B, B over C).",
            "A chain is multiplied only within one metric and says where hardware, workload and qualifier of its links"
                    + " differ; a claim that is read against its direction is marked as reversed."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  benchmeta compare papers.txt --from accllm --to v100s",
            "  benchmeta compare facts.jsonl --from tgi --to vllm --metric throughput --format markdown"
        })
final class CompareCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private InputOptions inputs = new InputOptions();
    @Mixin private ReadOptions reading = new ReadOptions();

    @Option(
            names = "--from",
            paramLabel = "NAME",
            required = true,
            description = "A system, model or device.")
    private String from = "";

    @Option(
            names = "--to",
            paramLabel = "NAME",
            required = true,
            description = "What it is compared with.")
    private String to = "";

    @Mixin private FilterOptions filters = new FilterOptions();
    @Mixin private TableOptions table = new TableOptions();

    CompareCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        NameQuery start = Choices.name(spec, "--from", from);
        NameQuery goal = Choices.name(spec, "--to", to);
        if (Ends.keys(start).equals(Ends.keys(goal))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--from and --to are both '" + to + "', expected two different names");
        }
        ClaimFilter filter = filters.filter();
        OptionalInt width = table.width();
        return workbench.answer(
                new Workbench.Reading(inputs.inputs(), reading),
                store -> store.pair(filter, start, goal),
                facts -> PairAnswer.of(facts, filter, start, goal),
                answer -> workbench.print(PairTable.of(answer), table.format(), width));
    }
}

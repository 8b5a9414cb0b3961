package dev.benchmeta.cli;

import dev.benchmeta.report.diff.ChangeTable;
import dev.benchmeta.report.diff.Changes;
import dev.benchmeta.report.diff.Snapshot;
import dev.benchmeta.report.table.ClaimFilter;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what is new, changed or gone between two inputs. */
@Command(
        name = "diff",
        description = {
            "Prints new papers, new, changed and vanished figures, and vanished papers.",
            "Papers are the same if their arXiv ids are, else if the letters and digits of their titles are, 12 at least;"
                    + " figures are about the same if all except the number agrees."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  benchmeta diff monday.jsonl tuesday.jsonl",
            "  benchmeta diff old.jsonl new.jsonl --hardware fpga --exit-code --format markdown"
        },
        exitCodeList = {
            "0:success",
            "1:failed",
            "2:wrong usage",
            "3:some input could not be read; the rest was processed",
            "4:something differs (only with --exit-code)",
            "130:interrupted",
            "143:ended by kill"
        })
final class DiffCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "What was known before, in any form 'table' reads.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "What is known now.")
    private String after = "";

    @Mixin private ReadOptions reading = new ReadOptions();
    @Mixin private FilterOptions filters = new FilterOptions();

    @Option(names = "--exit-code", description = "End with exit code 4 if something differs.")
    private boolean exitCode;

    @Mixin private TableOptions table = new TableOptions();

    DiffCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        ClaimFilter filter = filters.filter();
        OptionalInt width = table.width();
        if (before.equals(after)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "OLD and NEW are both '" + before + "', expected two inputs");
        }
        AtomicInteger second = new AtomicInteger();
        AtomicInteger differences = new AtomicInteger();
        int first =
                workbench.work(
                        List.of(before),
                        reading,
                        facts -> Snapshot.of(facts, filter),
                        old -> second.set(compare(old, filter, differences, width)));
        int read = Math.max(first, second.get());
        boolean differs = exitCode && differences.get() > 0;
        return read == ExitCode.FINE && differs ? ExitCode.DIFFERENT : read;
    }

    private int compare(
            Snapshot old, ClaimFilter filter, AtomicInteger differences, OptionalInt width) {
        return workbench.work(
                List.of(after),
                reading,
                facts -> Changes.between(old, Snapshot.of(facts, filter)),
                changes -> {
                    differences.set(changes.changes().size());
                    workbench.print(ChangeTable.of(changes), table.format(), width);
                });
    }
}

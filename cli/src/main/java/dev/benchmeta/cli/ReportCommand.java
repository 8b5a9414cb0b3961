package dev.benchmeta.cli;

import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.page.PageSettings;
import dev.benchmeta.report.page.PaperKeys;
import dev.benchmeta.report.page.ReportPage;
import dev.benchmeta.report.query.PaperChoice;
import dev.benchmeta.report.table.Claim;
import dev.benchmeta.report.table.ClaimFilter;
import dev.benchmeta.report.table.NameHints;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a page to look at. */
@Command(
        name = "report",
        description = {
            "Writes one HTML file to look at: charts, tables, hardware, comparisons, and every paper with its facts marked.",
            "It needs no network and no other file, so it opens from a disk and can be mailed. Filters leave the papers"
                    + " that have such a gain or such hardware; if they leave none, nothing is written."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  benchmeta report papers.txt -o report.html",
            "  benchmeta report facts.duckdb --since 2025 --title \"Since 2025\" -o report.html"
        })
final class ReportCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Mixin private InputOptions inputs = new InputOptions();
    @Mixin private ReadOptions reading = new ReadOptions();
    @Mixin private FilterOptions filters = new FilterOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Write here instead of to standard output; gzipped if the name ends in .gz. The file appears"
                            + " when it is complete.")
    private Optional<String> output = Optional.empty();

    @Mixin private TitleOption title = new TitleOption();

    ReportCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        ClaimFilter filter = filters.filter();
        Optional<String> file = output.filter(name -> !name.equals(InputItems.STANDARD_INPUT));
        if (file.isEmpty()) {
            return work(filter, chosen -> write(chosen, workbench.terminal().out()));
        }
        Path target = OutputFile.target(file.get(), "report.html");
        Overwriting.refuse(inputs.inputs(), target, "what --output names");
        try (OutputFile out = OutputFile.create(target)) {
            return work(
                    filter,
                    chosen -> {
                        write(chosen, out.writer());
                        out.complete();
                    });
        }
    }

    private int work(ClaimFilter filter, Consumer<Chosen> use) {
        try (Interruption interruption = Interruption.watch()) {
            int code =
                    workbench.work(
                            inputs.inputs(),
                            reading,
                            new Run(Earlier.NOTHING, interruption),
                            facts -> Chosen.of(facts, filter),
                            chosen -> {
                                if (chosen.papers.isEmpty()) {
                                    chosen.remarks.forEach(workbench.terminal()::say);
                                    throw new Failure(
                                            "no paper to show, of "
                                                    + chosen.read
                                                    + " read; nothing was written");
                                }
                                use.accept(chosen);
                            });
            workbench.terminal().err().flush();
            return code;
        }
    }

    /** The papers that the filters leave, and why there are none. */
    private record Chosen(List<PaperFacts> papers, PaperKeys keys, int read, List<String> remarks) {
        static Chosen of(FactsStream facts, ClaimFilter filter) {
            NameHints<Claim> hints = NameHints.of(filter);
            PaperKeys.Builder keys = new PaperKeys.Builder();
            List<PaperFacts> papers = new ArrayList<>();
            while (facts.hasNext()) {
                PaperFacts next = facts.next();
                keys.add(next);
                hints.add(next, Claim.of(next));
                if (PaperChoice.test(next, filter)) {
                    papers.add(next);
                }
            }
            List<String> remarks = papers.isEmpty() ? hints.notes() : List.of();
            return new Chosen(papers, keys.build(), facts.papers(), remarks);
        }
    }

    private void write(Chosen chosen, Writer out) {
        String called = title.or(inputs::called);
        try {
            new ReportPage(new PageSettings(called, BenchmetaCommand.Version.number(), false))
                    .write(chosen.papers, chosen.keys, out);
        } catch (IOException e) {
            throw new Failure(
                    "'"
                            + output.orElse("-")
                            + "' cannot be written: "
                            + FileFault.reason(e)
                            + "; nothing was left behind");
        }
    }
}

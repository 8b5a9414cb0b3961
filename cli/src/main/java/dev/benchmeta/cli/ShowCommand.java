package dev.benchmeta.cli;

import dev.benchmeta.core.listing.ArxivIds;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.names.NameBook;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.query.FactSheet;
import dev.benchmeta.report.query.PaperChoice;
import dev.benchmeta.report.query.PaperPage;
import dev.benchmeta.report.render.Format;
import dev.benchmeta.report.render.TextSettings;
import dev.benchmeta.report.table.ClaimFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints one paper with its facts. */
@Command(
        name = "show",
        description = {
            "Prints a paper with the words of its facts marked in the abstract, and the facts below.",
            "On a terminal the marks are colours; elsewhere [gains and results], {hardware} and <names> are in brackets."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  benchmeta show papers.txt --paper flightllm",
            "  benchmeta show facts.jsonl --paper 2401.03868 --width 100"
        })
final class ShowCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private InputOptions inputs = new InputOptions();
    @Mixin private ReadOptions reading = new ReadOptions();

    @Option(
            names = "--paper",
            paramLabel = "TEXT",
            required = true,
            description =
                    "Words of its title, parts of a word if no title has the whole, or its id, or its address at arXiv; if"
                            + " several papers have them, all are shown.")
    private String paper = "";

    @Mixin private FilterOptions filters = new FilterOptions();
    @Mixin private WidthOption width = new WidthOption();

    ShowCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    /** The papers that were asked for, and the titles of all. */
    private record Found(List<PaperFacts> papers, NameBook titles) {}

    @Override
    public Integer call() {
        NameQuery query = Choices.words(spec, "--paper", paper);
        ClaimFilter filter = filters.filter();
        OptionalInt columns = width.width();
        return workbench.work(
                inputs.inputs(),
                reading,
                facts -> find(facts, query, filter),
                found -> print(found, query, columns));
    }

    private static Found find(FactsStream stream, NameQuery query, ClaimFilter filter) {
        List<PaperFacts> exact = new ArrayList<>();
        List<PaperFacts> holding = new ArrayList<>();
        List<PaperFacts> within = new ArrayList<>();
        NameBook titles = new NameBook();
        while (stream.hasNext()) {
            PaperFacts facts = stream.next();
            Paper read = facts.paper();
            titles.add(read.title());
            if (!PaperChoice.test(facts, filter)) {
                continue;
            }
            if (ArxivIds.same(query.typed(), read.id())
                    || NameQuery.key(read.title()).equals(query.key())) {
                exact.add(facts);
            } else if (query.in(read.title()) || query.in(read.id())) {
                holding.add(facts);
            } else if (query.within(read.title()) || query.within(read.id())) {
                within.add(facts);
            }
        }
        return Stream.of(exact, holding, within)
                .filter(papers -> !papers.isEmpty())
                .findFirst()
                .map(papers -> new Found(papers, titles))
                .orElseGet(() -> new Found(List.of(), titles));
    }

    private void print(Found found, NameQuery query, OptionalInt columns) {
        if (found.papers.isEmpty()) {
            throw Failure.noPaper(query, found.titles.question(query));
        }
        boolean first = true;
        for (PaperFacts facts : found.papers) {
            workbench.terminal().out().write(first ? "" : "\n\n");
            print(facts, columns);
            first = false;
        }
    }

    private void print(PaperFacts facts, OptionalInt columns) {
        TextSettings settings = workbench.settings(columns);
        for (String line : PaperPage.of(facts, settings)) {
            workbench.terminal().out().write(line.stripTrailing() + "\n");
        }
        workbench.terminal().out().write("\n");
        workbench.print(FactSheet.of(facts), Format.TEXT, columns);
    }
}

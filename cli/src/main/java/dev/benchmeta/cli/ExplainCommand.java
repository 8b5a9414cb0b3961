package dev.benchmeta.cli;

import dev.benchmeta.core.listing.ArxivIds;
import dev.benchmeta.core.listing.ListingItem;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.extract.Explanation;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.query.PaperFactsTable;
import dev.benchmeta.report.render.Format;
import dev.benchmeta.report.render.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints every fact of a text with its words and the rule that made it. */
@Command(
        name = "explain",
        description = {
            "Prints what is found in a text, where, and by which rule, and what was not taken and why.",
            "The text is given as it is, or is that of the papers of an INPUT whose title or id holds the words of --paper."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  benchmeta explain 'FooServe is 2.1times faster than vLLM on an A100.'",
            "  benchmeta explain papers.txt --paper 'flash attention'"
        })
final class ExplainCommand implements Callable<Integer> {
    private static final String TEXT_ID = "text";

    private final Workbench workbench;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "TEXT|INPUT",
            description =
                    "The text; - reads it from standard input. With --paper, inputs as 'table' takes them.")
    private List<String> texts = new ArrayList<>();

    @Option(
            names = "--paper",
            paramLabel = "WORDS",
            description = "Explain the papers whose title or id holds these words.")
    private Optional<String> paper = Optional.empty();

    @Mixin private ListingOption listing = new ListingOption();

    @Mixin private WidthOption width = new WidthOption();

    ExplainCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws IOException {
        if (paper.isEmpty()) {
            hintAtFiles();
            String text = text();
            if (text.isBlank()) {
                throw new Failure("the text is empty, expected words to explain; give some");
            }
            explain(Paper.of(TEXT_ID, "", text));
            return ExitCode.FINE;
        }
        NameQuery query = Choices.words(spec, "--paper", paper.get());
        Problems problems = new Problems();
        if (!explained(query, problems)) {
            problems.report(workbench.terminal());
            throw Failure.noPaper(query, "");
        }
        return problems.report(workbench.terminal());
    }

    /** Someone who names a file wants its papers explained, not its name. */
    private void hintAtFiles() {
        if (texts.stream().allMatch(ExplainCommand::isFile)) {
            workbench
                    .terminal()
                    .say(
                            "'"
                                    + texts.get(0)
                                    + "' is a file, and its name is what is explained; add --paper WORDS to"
                                    + " explain papers in it");
        }
    }

    private static boolean isFile(String text) {
        try {
            return Files.isRegularFile(Path.of(text));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private String text() throws IOException {
        return texts.equals(List.of(InputItems.STANDARD_INPUT))
                ? new String(workbench.terminal().in().readAllBytes(), StandardCharsets.UTF_8)
                : String.join(" ", texts);
    }

    /** Explains the papers that match, and says whether there are any. */
    private boolean explained(NameQuery query, Problems problems) {
        boolean found = false;
        List<ListingItem> within = new ArrayList<>();
        try (InputItems items =
                new InputItems(texts, listing.options(), workbench.terminal().in())) {
            while (items.hasNext()) {
                ListingItem item = items.next();
                if (item instanceof ListingItem.Unreadable unreadable) {
                    problems.add(unreadable.problem());
                } else if (matches(paper(item), query)) {
                    explain(item);
                    found = true;
                } else if (!found && isWithin(paper(item), query)) {
                    within.add(item);
                }
            }
        }
        if (!found) {
            within.forEach(this::explain);
        }
        return found || !within.isEmpty();
    }

    private static Paper paper(ListingItem item) {
        return item instanceof ListingItem.Known known
                ? known.facts().paper()
                : ((ListingItem.Read) item).paper();
    }

    private static boolean matches(Paper paper, NameQuery query) {
        return ArxivIds.same(query.typed(), paper.id())
                || query.in(paper.title())
                || query.in(paper.id());
    }

    private static boolean isWithin(Paper paper, NameQuery query) {
        return query.within(paper.title()) || query.within(paper.id());
    }

    private void explain(ListingItem item) {
        if (item instanceof ListingItem.Known known) {
            print(PaperFactsTable.of(List.of(known.facts())));
        } else {
            explain(paper(item));
        }
    }

    private void explain(Paper paper) {
        Explanation explanation = workbench.extractor().get().explain(paper);
        print(PaperFactsTable.of(List.of(explanation.facts())));
        workbench.terminal().out().write("\n");
        print(ExplanationTable.of(explanation));
    }

    private void print(Table explained) {
        workbench.print(explained, Format.TEXT, width.width());
    }
}

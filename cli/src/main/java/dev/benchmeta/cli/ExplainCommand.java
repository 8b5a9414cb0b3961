package dev.benchmeta.cli;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.query.PaperFactsTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "TEXT|INPUT",
            description = "The text; - reads it from standard input. With --paper, inputs as 'table' takes them.")
    private List<String> texts = new ArrayList<>();

    @Option(names = "--paper", paramLabel = "WORDS", description = "Explain the papers whose title or id holds these words.")
    private Optional<String> paper = Optional.empty();

    @Mixin
    private ReadOptions reading = new ReadOptions();

    @Mixin
    private TableOptions table = new TableOptions();

    ExplainCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws IOException {
        if (paper.isEmpty()) {
            print(List.of(workbench.extractor().get().extract(Paper.of(TEXT_ID, "", text()))));
            return ExitCode.FINE;
        }
        NameQuery query = Choices.name(spec, "--paper", paper.get());
        return workbench.work(texts, reading, facts -> matching(facts, query), this::printFound);
    }

    private String text() throws IOException {
        return texts.equals(List.of(InputItems.STANDARD_INPUT))
                ? new String(workbench.terminal().in().readAllBytes(), StandardCharsets.UTF_8)
                : String.join(" ", texts);
    }

    private static List<PaperFacts> matching(FactsStream stream, NameQuery query) {
        List<PaperFacts> found = new ArrayList<>();
        while (stream.hasNext()) {
            PaperFacts facts = stream.next();
            if (query.in(facts.paper().title()) || query.in(facts.paper().id())) {
                found.add(facts);
            }
        }
        return found;
    }

    private void printFound(List<PaperFacts> found) {
        if (found.isEmpty()) {
            throw new Failure("no paper's title or id holds '" + paper.orElse("")
                    + "', expected words as they stand in one; give fewer of them");
        }
        print(found);
    }

    private void print(List<PaperFacts> facts) {
        OptionalInt width = table.width();
        workbench.print(PaperFactsTable.of(facts), table.format(), width);
    }
}

package dev.benchmeta.cli;

import dev.benchmeta.core.json.FactsCodec;
import dev.benchmeta.core.model.PaperFacts;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the facts of papers as JSON Lines. */
@Command(
        name = "extract",
        description =
                "Extracts the facts of papers and writes them as JSON Lines, one paper a line, or into a database.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  benchmeta extract papers.txt -o facts.jsonl",
            "  benchmeta extract papers.txt --into facts.duckdb",
            "  zcat dump.jsonl.gz | benchmeta extract - | head"
        })
final class ExtractCommand implements Callable<Integer> {
    private final Workbench workbench;
    private final FactsCodec codec = new FactsCodec();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private InputOptions inputs = new InputOptions();

    @Mixin private ReadOptions reading = new ReadOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Write here instead of to standard output; gzipped if the name ends in .gz. The file appears"
                            + " when it is complete.")
    private Optional<String> output = Optional.empty();

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description =
                    "Add to this database instead, which is made if there is none. A paper that is there already"
                            + " (known by its arXiv id, else by its title) is replaced if anything changed; papers"
                            + " this version has stored are not extracted again, so a run that broke off goes on.")
    private Optional<String> into = Optional.empty();

    ExtractCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws IOException {
        if (into.isPresent()) {
            if (output.isPresent()) {
                throw new ParameterException(
                        spec.commandLine(), "--output and --into are both given, expected one");
            }
            return new IntoStore(workbench, inputs.inputs(), reading).work(into.get());
        }
        Optional<String> file = output.filter(name -> !name.equals(InputItems.STANDARD_INPUT));
        if (file.isEmpty()) {
            return workbench.work(
                    inputs.inputs(),
                    reading,
                    facts -> write(facts, workbench.terminal().out()),
                    papers -> {});
        }
        try (OutputFile out = OutputFile.create(file.get())) {
            return workbench.work(
                    inputs.inputs(),
                    reading,
                    facts -> write(facts, out.writer()),
                    papers -> out.complete());
        }
    }

    private int write(FactsStream facts, Writer out) {
        boolean shown =
                workbench.terminal().traits().errors()
                        && (output.isPresent() || !workbench.terminal().traits().output());
        try (Progress progress = Progress.of(shown, inputs.inputs(), workbench.terminal().err())) {
            while (facts.hasNext()) {
                line(facts.next(), out);
                progress.at(facts.bytes(), facts.papers());
            }
        }
        return facts.papers();
    }

    private void line(PaperFacts facts, Writer out) {
        try {
            out.write(codec.write(facts));
            out.write('\n');
        } catch (IOException e) {
            throw new Failure(
                    "'"
                            + output.orElse("-")
                            + "' cannot be written: "
                            + e.getMessage()
                            + "; nothing was left behind");
        }
    }
}

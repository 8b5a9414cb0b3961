package dev.benchmeta.cli;

import dev.benchmeta.core.json.FactsCodec;
import dev.benchmeta.core.model.PaperFacts;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the facts of papers as JSON Lines. */
@Command(
        name = "extract",
        description =
                "Extracts the facts of papers and writes them as JSON Lines, one paper a line.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  benchmeta extract papers.txt -o facts.jsonl",
            "  zcat dump.jsonl.gz | benchmeta extract - | head"
        })
final class ExtractCommand implements Callable<Integer> {
    private final Workbench workbench;
    private final FactsCodec codec = new FactsCodec();

    @Mixin private InputOptions inputs = new InputOptions();

    @Mixin private ReadOptions reading = new ReadOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Write here instead of to standard output; gzipped if the name ends in .gz. The file appears"
                            + " when it is complete.")
    private Optional<String> output = Optional.empty();

    ExtractCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws IOException {
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

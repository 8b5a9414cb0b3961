package dev.benchmeta.cli;

import java.nio.file.Path;
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

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private InputOptions inputs = new InputOptions();

    @Mixin private ReadOptions reading = new ReadOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Write here instead of to standard output; gzipped if the name ends in .gz. The file appears"
                            + " when it is complete. Until then FILE.part has the papers done: if the run breaks"
                            + " off, the same command resumes from there.")
    private Optional<String> output = Optional.empty();

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description =
                    "Add to this database instead, which is made if there is none. A paper that is there already"
                            + " (known by its arXiv id, else by its title) is replaced if anything changed; papers"
                            + " this version has stored are not extracted again, so a run that broke off resumes.")
    private Optional<String> into = Optional.empty();

    ExtractCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        if (into.isPresent() && output.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "--output and --into are both given, expected one");
        }
        try (Interruption interruption = Interruption.watch()) {
            int code = into.isPresent() ? store(into.get(), interruption) : write(interruption);
            workbench.terminal().err().flush();
            return code;
        }
    }

    private int store(String file, Interruption interruption) {
        return new IntoStore(workbench, inputs.inputs(), reading, interruption).work(file);
    }

    private int write(Interruption interruption) {
        try (FactsOutput out = output()) {
            return workbench.work(
                    inputs.inputs(),
                    reading,
                    new Run(out.earlier(), interruption),
                    facts -> write(facts, out),
                    papers -> out.complete());
        }
    }

    private FactsOutput output() {
        Optional<String> file = output.filter(name -> !name.equals(InputItems.STANDARD_INPUT));
        if (file.isEmpty()) {
            return new PlainLines(workbench.terminal().out());
        }
        Path target = OutputFile.target(file.get(), "facts.jsonl");
        Overwriting.refuse(inputs.inputs(), target, "what --output names");
        Overwriting.refuse(
                inputs.inputs(), PartFile.part(target), "where --output keeps what is done");
        return OutputFile.device(target)
                ? new PlainLines(file.get(), OutputFile.create(target))
                : PartFile.open(target, workbench.terminal());
    }

    private int write(FactsStream facts, FactsOutput out) {
        boolean shown =
                workbench.terminal().traits().errors()
                        && (output.isPresent() || !workbench.terminal().traits().output());
        try (Progress progress = Progress.of(shown, facts, workbench.terminal().err())) {
            while (facts.hasNext()) {
                out.write(facts.next());
                progress.show();
            }
        }
        return facts.papers();
    }
}

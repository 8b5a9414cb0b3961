package dev.benchmeta.cli;

import dev.benchmeta.report.store.ExportFormat;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes facts for other programs. */
@Command(
        name = "export",
        description = {
            "Writes the facts of papers for other programs, into a folder that appears when it is complete.",
            "parquet: a file for every table and view, which pandas, Polars, DuckDB and Spark open as they are, and"
                    + " every command here reads as an INPUT. csv: the same for spreadsheets and other"
                    + " programs; no INPUT. jsonl: facts.jsonl, what 'extract' writes. docs/store.md describes the tables."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  benchmeta export facts.duckdb --format parquet -o facts-parquet",
            "  benchmeta export facts.jsonl --format csv -o facts-csv"
        })
final class ExportCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Mixin private InputOptions inputs = new InputOptions();

    @Mixin private ReadOptions reading = new ReadOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            completionCandidates = Choices.ExportFormats.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private ExportFormat format = ExportFormat.PARQUET;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder to write; an earlier export there is replaced.")
    private String output = "";

    ExportCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        Path folder = folder();
        Overwriting.refuse(inputs.inputs(), folder, "in the folder --output names");
        return workbench.workOnStore(
                inputs.inputs(), reading, store -> store.export(format, folder));
    }

    private Path folder() {
        try {
            return Path.of(output);
        } catch (InvalidPathException e) {
            throw new Failure("'" + output + "' is no name of a folder: " + e.getReason());
        }
    }
}

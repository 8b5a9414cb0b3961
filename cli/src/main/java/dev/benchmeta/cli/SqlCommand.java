package dev.benchmeta.cli;

import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.store.FactStore;
import dev.benchmeta.report.store.SqlFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Answers SQL on facts. */
@Command(
        name = "sql",
        description = {
            "Answers a query in SQL (DuckDB's) on the facts of papers.",
            "The views speedups, measurements, hardware_use, names and taxonomy_closure join what is asked for most;"
                    + " docs/store.md describes the tables. A query can only read its inputs. A paper that comes twice"
                    + " stands once."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  benchmeta sql facts.duckdb -q \"SELECT title, text, ratio FROM speedups ORDER BY ratio DESC LIMIT 10\"",
            "  benchmeta sql papers.txt -q \"FROM hardware_use WHERE class = 'FPGA'\" --format csv",
            "  benchmeta sql facts.duckdb -q \"SUMMARIZE gains\""
        })
final class SqlCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private InputOptions inputs = new InputOptions();

    @Mixin private ReadOptions reading = new ReadOptions();

    @Option(
            names = {"-q", "--query"},
            paramLabel = "SQL",
            description = "The query; this or --file is required.")
    private Optional<String> query = Optional.empty();

    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            description = "A file with the query.")
    private Optional<String> file = Optional.empty();

    @Mixin private TableOptions table = new TableOptions();

    SqlCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        String sql = sql();
        OptionalInt width = table.width();
        return workbench.workOnStore(
                inputs.inputs(),
                reading,
                store -> workbench.print(answer(store, sql), table.format(), width));
    }

    private String sql() {
        if (query.isPresent() == file.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    (query.isPresent() ? "--query and --file are both given" : "no query given")
                            + ", expected one of --query and --file, such as -q \"FROM speedups\"");
        }
        return query.orElseGet(() -> read(file.orElseThrow()));
    }

    private Table answer(FactStore store, String sql) {
        try {
            return store.query(sql);
        } catch (SqlFault e) {
            String message = String.valueOf(e.getMessage());
            throw e.wrong()
                    ? new ParameterException(spec.commandLine(), message)
                    : new Failure(message);
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8);
        } catch (IOException | InvalidPathException e) {
            throw new Failure(
                    "'"
                            + file
                            + "' cannot be read ("
                            + FileFault.reason(e)
                            + "); check the name of the file with the query");
        }
    }
}

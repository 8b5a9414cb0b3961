package dev.benchmeta.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The inputs of a command. */
final class InputOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "A listing of papers, JSON Lines of papers, or JSON Lines of facts that 'extract' wrote, plain or"
                            + " gzipped; a database that 'extract --into' wrote, or the folder of a Parquet export."
                            + " Told by content. - is standard input.")
    private List<String> inputs = new ArrayList<>();

    List<String> inputs() {
        return List.copyOf(inputs);
    }
}

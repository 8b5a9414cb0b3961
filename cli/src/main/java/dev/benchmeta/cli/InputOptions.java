package dev.benchmeta.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Parameters;

/** The inputs of a command. */
final class InputOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "A listing of papers in any format that 'benchmeta formats' lists, or facts that 'extract' wrote, plain"
                            + " or packed; a database that 'extract --into' wrote, or the folder of a Parquet export; recognised by content."
                            + " A file, a directory, a pattern such as 'papers/*.json', or - for"
                            + " standard input.")
    private List<String> inputs = new ArrayList<>();

    List<String> inputs() {
        return List.copyOf(inputs);
    }

    /** The inputs without their folders, which are nobody's business who gets a page. */
    String called() {
        return inputs.stream()
                .map(input -> input.replaceFirst(".*[/\\\\](?=[^/\\\\])", ""))
                .collect(Collectors.joining(", "));
    }
}

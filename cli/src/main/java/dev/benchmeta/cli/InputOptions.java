package dev.benchmeta.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The inputs of a command. */
final class InputOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

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
        if (Collections.frequency(inputs, InputItems.STANDARD_INPUT) > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "- is given twice, expected once: standard input can be read only once");
        }
        return List.copyOf(inputs);
    }

    /** The inputs without their folders, which are nobody's business who gets a page. */
    String called() {
        return inputs.stream()
                .map(input -> input.replaceFirst(".*[/\\\\](?=[^/\\\\])", ""))
                .collect(Collectors.joining(", "));
    }
}

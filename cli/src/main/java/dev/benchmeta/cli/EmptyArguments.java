package dev.benchmeta.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Refuses an empty name of a file, which systems take for the current directory. */
final class EmptyArguments {
    private static final Set<String> FILES = Set.of("FILE", "DIR");

    private EmptyArguments() {}

    /**
     * Checks the command that is to run.
     *
     * @throws ParameterException if a parameter, or an option that names a file, is empty
     */
    static void refuse(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        if (last.isUsageHelpRequested() || last.isVersionHelpRequested()) {
            return;
        }
        List<ArgSpec> given =
                Stream.concat(
                                last.matchedPositionals().stream(),
                                last.matchedOptions().stream()
                                        .filter(option -> FILES.contains(option.paramLabel())))
                        .toList();
        for (ArgSpec argument : given) {
            if (argument.stringValues().stream().anyMatch(String::isBlank)) {
                throw new ParameterException(
                        last.commandSpec().commandLine(),
                        label(argument)
                                + " is empty, expected a value; if a variable stands there, it is not set");
            }
        }
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

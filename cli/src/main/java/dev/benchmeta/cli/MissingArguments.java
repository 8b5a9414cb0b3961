package dev.benchmeta.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Says what a command line lacks, with a command that has it. */
final class MissingArguments {
    private MissingArguments() {}

    /** What to say; empty if nothing that has to be given is missing. */
    static Optional<String> told(ParameterException fault) {
        if (!(fault instanceof MissingParameterException missing)
                || !Failure.message(fault).matches("(?s)Missing required [a-z ]+: .*")) {
            return Optional.empty();
        }
        String names =
                missing.getMissing().stream()
                        .map(MissingArguments::label)
                        .collect(Collectors.joining(" and "));
        CommandSpec command = fault.getCommandLine().getCommandSpec();
        Optional<String> example =
                Arrays.stream(command.usageMessage().footer()).findFirst().map(String::strip);
        boolean one = missing.getMissing().size() == 1;
        return Optional.of(
                names
                        + (one ? " is" : " are")
                        + " missing"
                        + example.map(line -> "; expected, for example, " + line).orElse(""));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + "=" + argument.paramLabel()
                : argument.paramLabel();
    }
}

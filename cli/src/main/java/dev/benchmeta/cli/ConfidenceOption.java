package dev.benchmeta.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How sure facts have to be. */
final class ConfidenceOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            description = "Only facts read with at least this probability of being right, 0 to 1.")
    private double minConfidence;

    /** The least probability of being right that was asked for. */
    double least() {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--min-confidence is " + minConfidence + ", expected 0 to 1, such as 0.8");
        }
        return minConfidence;
    }
}

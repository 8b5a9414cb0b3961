package dev.benchmeta.cli;

import dev.benchmeta.core.listing.ListingOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How inputs are read. */
final class ReadOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Mixin private ListingOption listing = new ListingOption();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "Papers to work on at once; by default one a processor. The output does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--strict",
            description =
                    "Stop at the first record that cannot be read, instead of going on without it.")
    private boolean strict;

    boolean strict() {
        return strict;
    }

    ListingOptions listing() {
        return listing.options();
    }

    int threads() {
        if (threads < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--threads is " + threads + ", expected at least 1");
        }
        return threads;
    }
}

package dev.benchmeta.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/**
 * Stands for the program on Spark, which is one of its own: the launcher of the sources starts it
 * and never asks here. Who has the release is told where it is.
 */
@Command(
        name = "spark",
        description =
                "Does what 'extract' does on Apache Spark: './benchmeta spark' in the sources, spark-submit on a"
                        + " cluster. './benchmeta spark --help' tells its options.")
final class SparkElsewhere implements Callable<Integer> {
    @Unmatched private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() {
        throw new Failure(
                "spark is not in this program; run './benchmeta spark"
                        + arguments.stream().map(SparkElsewhere::word).collect(Collectors.joining())
                        + "' in the sources, or spark-submit with the jar for a cluster (docs/scale.md)");
    }

    private static String word(String argument) {
        return argument.contains(" ") ? " \"" + argument + "\"" : " " + argument;
    }
}

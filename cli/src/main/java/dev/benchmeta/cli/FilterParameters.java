package dev.benchmeta.cli;

import dev.benchmeta.cli.serve.FilterSet;
import dev.benchmeta.cli.serve.Filters;
import dev.benchmeta.cli.serve.Parameter;
import dev.benchmeta.cli.serve.Problem;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * Options that filter as parameters of addresses: the same names without hyphens before them, the
 * same values, the same messages.
 *
 * @param <F> the filter that they make
 */
final class FilterParameters<F> implements Filters<F> {
    private final CommandLine line;
    private final Supplier<F> filter;
    private final List<Parameter> parameters;

    /** A command that is nothing but its filters. */
    @Command(name = "gains")
    private static final class Gains {
        @Mixin private FilterOptions filters = new FilterOptions();
    }

    @Command(name = "results")
    private static final class Results {
        @Mixin private ResultFilterOptions filters = new ResultFilterOptions();
    }

    private FilterParameters(Object command, Supplier<F> filter) {
        this.line = new CommandLine(command).setExpandAtFiles(false);
        this.filter = filter;
        Program.convert(line);
        this.parameters =
                line.getCommandSpec().options().stream().map(FilterParameters::parameter).toList();
    }

    /** The filters of the commands. */
    static FilterSet all() {
        Gains gains = new Gains();
        Results results = new Results();
        return new FilterSet(
                new FilterParameters<>(gains, () -> gains.filters.filter()),
                new FilterParameters<>(results, () -> results.filters.filter()));
    }

    private static Parameter parameter(OptionSpec option) {
        Iterable<String> candidates = option.completionCandidates();
        List<String> choices =
                candidates == null
                        ? List.of()
                        : StreamSupport.stream(candidates.spliterator(), false).toList();
        return new Parameter(
                name(option),
                String.join(" ", option.description())
                        .replace("${COMPLETION-CANDIDATES}", String.join(", ", choices)),
                number(option) ? "number" : "string",
                choices,
                option.isMultiValue());
    }

    private static String name(OptionSpec option) {
        return option.longestName().substring(2);
    }

    private static boolean number(OptionSpec option) {
        return option.type() == double.class
                || option.typeInfo().getActualGenericTypeArguments().contains("java.lang.Double");
    }

    @Override
    public List<Parameter> parameters() {
        return parameters;
    }

    @Override
    public synchronized F parse(Map<String, List<String>> given) {
        String[] arguments =
                given.entrySet().stream()
                        .flatMap(
                                one ->
                                        one.getValue().stream()
                                                .map(v -> "--" + one.getKey() + "=" + v))
                        .toArray(String[]::new);
        try {
            line.parseArgs(arguments);
            return filter.get();
        } catch (ParameterException e) {
            throw Problem.badRequest(
                    Failure.message(e)
                            .replaceAll(
                                    "(?:option|parameter) '(?:--)?([a-z-]+)'( \\([A-Z]+\\))?",
                                    "parameter '$1'")
                            .replaceAll("(?<![\\w-])--(?=[a-z])", ""));
        }
    }
}

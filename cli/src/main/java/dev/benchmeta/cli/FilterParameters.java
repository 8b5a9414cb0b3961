package dev.benchmeta.cli;

import dev.benchmeta.cli.serve.Filters;
import dev.benchmeta.cli.serve.Parameter;
import dev.benchmeta.cli.serve.Problem;
import dev.benchmeta.report.table.ClaimFilter;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * {@link FilterOptions} as parameters of addresses: the same names without hyphens before them, the
 * same values, the same messages.
 */
final class FilterParameters implements Filters {
    private final Holder holder = new Holder();
    private final CommandLine line;
    private final List<Parameter> parameters;

    /** A command that is nothing but its filters. */
    @Command(name = "filters")
    private static final class Holder {
        @Mixin private FilterOptions filters = new FilterOptions();
    }

    FilterParameters() {
        this.line = new CommandLine(holder).setExpandAtFiles(false);
        Program.convert(line);
        this.parameters =
                line.getCommandSpec().options().stream().map(FilterParameters::parameter).toList();
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
    public synchronized ClaimFilter parse(Map<String, List<String>> given) {
        String[] arguments =
                given.entrySet().stream()
                        .flatMap(
                                one ->
                                        one.getValue().stream()
                                                .map(v -> "--" + one.getKey() + "=" + v))
                        .toArray(String[]::new);
        try {
            line.parseArgs(arguments);
            return holder.filters.filter();
        } catch (ParameterException e) {
            throw Problem.badRequest(
                    Failure.message(e)
                            .replace("option '--", "parameter '")
                            .replaceAll("(?<![\\w-])--(?=[a-z])", ""));
        }
    }
}

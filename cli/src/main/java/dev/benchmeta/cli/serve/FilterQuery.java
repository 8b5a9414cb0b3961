package dev.benchmeta.cli.serve;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The filter that a request asks for.
 *
 * @param <F> what it is
 */
final class FilterQuery<F> {
    private final Filters<F> filters;
    private final Set<String> names;
    private final F everything;

    FilterQuery(Filters<F> filters) {
        this.filters = filters;
        this.names = filters.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
        this.everything = filters.parse(Map.of());
    }

    List<Parameter> parameters() {
        return filters.parameters();
    }

    /**
     * @throws Problem if one of its values is wrong
     */
    F of(Ask ask) {
        Map<String, List<String>> given =
                ask.query().entrySet().stream()
                        .filter(one -> names.contains(one.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return given.isEmpty() ? everything : filters.parse(given);
    }
}

package dev.benchmeta.cli.serve;

import dev.benchmeta.report.table.ClaimFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The filter that a request asks for. */
final class FilterQuery {
    private final Filters filters;
    private final Set<String> names;

    FilterQuery(Filters filters) {
        this.filters = filters;
        this.names = filters.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
    }

    List<Parameter> parameters() {
        return filters.parameters();
    }

    /**
     * @throws Problem if one of its values is wrong
     */
    ClaimFilter of(Ask ask) {
        Map<String, List<String>> given =
                ask.query().entrySet().stream()
                        .filter(one -> names.contains(one.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return given.isEmpty() ? ClaimFilter.ALL : filters.parse(given);
    }
}

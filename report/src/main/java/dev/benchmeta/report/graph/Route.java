package dev.benchmeta.report.graph;

import dev.benchmeta.core.model.Qualifier;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * A chain whose claims have not been looked up. It is ranked by as many doubts as the {@link Chain}
 * made of it has.
 *
 * @param edges at least two, each beginning where the one before ends
 */
record Route(List<Edge> edges) {
    /** One metric before several, then short before long, then the least twisted. */
    static final Comparator<Route> BEST_FIRST =
            Comparator.comparing(Route::mixed)
                    .thenComparing(route -> route.edges.size())
                    .thenComparing(Route::turned)
                    .thenComparing(Route::doubts);

    Route {
        edges = List.copyOf(edges);
    }

    /** Whether its metrics differ. */
    boolean mixed() {
        return edges.stream().map(edge -> edge.terms().metric()).distinct().count() > 1;
    }

    private long turned() {
        return edges.stream().filter(Edge::turned).count();
    }

    private int doubts() {
        return (differ(Terms::hardware) ? 1 : 0)
                + (differ(Terms::workload) ? 1 : 0)
                + (qualified() ? 1 : 0)
                + (edges.stream().anyMatch(edge -> edge.terms().range()) ? 1 : 0)
                + (turned() > 0 ? 1 : 0);
    }

    private boolean differ(ToLongFunction<Terms> value) {
        long first = value.applyAsLong(edges.get(0).terms());
        return first == Terms.NOT_STATED
                || edges.stream().anyMatch(edge -> value.applyAsLong(edge.terms()) != first);
    }

    private boolean qualified() {
        Set<Qualifier> kinds =
                edges.stream().map(edge -> edge.terms().qualifier()).collect(Collectors.toSet());
        return !kinds.equals(Set.of(Qualifier.EXACT));
    }
}

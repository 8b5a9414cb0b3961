package dev.benchmeta.report.graph;

import dev.benchmeta.core.model.Qualifier;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * A chain whose claims have not been looked up. It is ranked by as many doubts as the {@link Chain}
 * made of it has.
 *
 * @param edges at least two, each beginning where the one before ends
 * @param rank the smaller, the more telling: one metric before several, then short before long,
 *     then the least twisted
 */
record Route(List<Edge> edges, int rank) {
    private static final int MOST = 16;
    private static final int MIXED = MOST * MOST * MOST;

    Route {
        edges = List.copyOf(edges);
    }

    /** The rank of the route along some edges. */
    static int rank(List<Edge> edges) {
        int turned = 0;
        boolean range = false;
        for (Edge edge : edges) {
            turned += edge.turned() ? 1 : 0;
            range |= edge.terms().range();
        }
        int doubts =
                (differ(edges, Terms::hardware) ? 1 : 0)
                        + (differ(edges, Terms::workload) ? 1 : 0)
                        + (qualified(edges) ? 1 : 0)
                        + (range ? 1 : 0)
                        + (turned > 0 ? 1 : 0);
        return (mixed(edges) ? MIXED : 0) + (edges.size() * MOST + turned) * MOST + doubts;
    }

    /** Whether its metrics differ. */
    boolean mixed() {
        return mixed(rank);
    }

    /** Whether the metrics of a route of this rank differ. */
    static boolean mixed(int rank) {
        return rank >= MIXED;
    }

    private static boolean mixed(List<Edge> edges) {
        for (Edge edge : edges) {
            if (edge.terms().metric() != edges.get(0).terms().metric()) {
                return true;
            }
        }
        return false;
    }

    private static boolean differ(List<Edge> edges, ToLongFunction<Terms> value) {
        long first = value.applyAsLong(edges.get(0).terms());
        for (Edge edge : edges) {
            if (value.applyAsLong(edge.terms()) != first) {
                return true;
            }
        }
        return first == Terms.NOT_STATED;
    }

    private static boolean qualified(List<Edge> edges) {
        for (Edge edge : edges) {
            if (edge.terms().qualifier() != Qualifier.EXACT) {
                return true;
            }
        }
        return false;
    }
}

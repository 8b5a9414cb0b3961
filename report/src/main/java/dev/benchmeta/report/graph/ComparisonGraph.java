package dev.benchmeta.report.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Things and the claims between them, as far as a chain may pass: what only one paper means is not
 * in it, unless it is an end.
 */
final class ComparisonGraph {
    private final Ends ends;

    /** Lists in the order of claims, which a general graph would have to sort for each node. */
    private final Map<Node, List<Edge>> around = new LinkedHashMap<>();

    private final Map<Node, List<Edge>> toGoals = new HashMap<>();

    private ComparisonGraph(Ends ends) {
        this.ends = ends;
    }

    /**
     * @param edges in ascending order of their numbers
     */
    static ComparisonGraph of(List<Edge> edges, Ends ends) {
        ComparisonGraph graph = new ComparisonGraph(ends);
        for (Edge edge : edges) {
            if (!edge.loop() && graph.passes(edge.from()) && graph.passes(edge.to())) {
                graph.add(edge);
                graph.add(edge.turnedAround());
            }
        }
        return graph;
    }

    private boolean passes(Node node) {
        return node.shared() || ends.starts().contains(node) || ends.goals().contains(node);
    }

    private void add(Edge edge) {
        around.computeIfAbsent(edge.from(), node -> new ArrayList<>(4)).add(edge);
        if (ends.goals().contains(edge.to())) {
            toGoals.computeIfAbsent(edge.from(), node -> new ArrayList<>(4)).add(edge);
        }
    }

    /** Where chains begin, in the order in which claims speak of them. */
    List<Node> starts() {
        Set<Node> starts = ends.starts();
        return starts.size() == 1
                ? List.copyOf(starts)
                : around.keySet().stream().filter(starts::contains).toList();
    }

    boolean isGoal(Node node) {
        return ends.goals().contains(node);
    }

    /** All claims about a node, read from it, in the order of the papers. */
    List<Edge> from(Node node) {
        return around.getOrDefault(node, List.of());
    }

    /** Those of {@link #from} that lead to another node, found from the one with fewer. */
    List<Edge> between(Node node, Node other) {
        return from(node).size() <= from(other).size()
                ? from(node).stream().filter(edge -> edge.to().equals(other)).toList()
                : from(other).stream()
                        .filter(edge -> edge.to().equals(node))
                        .map(Edge::turnedAround)
                        .toList();
    }

    /** Those of {@link #from} that lead to goals, without a look at the others. */
    List<Edge> toGoals(Node node) {
        return toGoals.getOrDefault(node, List.of());
    }
}

package dev.benchmeta.report.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds chains between two things: each thing once on the way, at most {@value #MAX_LINKS} links,
 * and no more than {@value #MAX_STEPS} steps in all, so that it ends on any graph.
 */
final class ChainSearch {
    static final int MAX_LINKS = 4;
    private static final int MAX_STEPS = 200_000;

    private final ComparisonGraph graph;
    private final Set<Node> visited = new HashSet<>();
    private final List<Edge> way = new ArrayList<>();
    private final List<Route> found = new ArrayList<>();
    private int maxLinks;
    private int steps;

    private ChainSearch(ComparisonGraph graph) {
        this.graph = graph;
    }

    /**
     * All chains of two links and more, the most telling first; those over several metrics only if
     * there are no others.
     */
    static List<Route> routes(ComparisonGraph graph) {
        ChainSearch search = new ChainSearch(graph);
        // Short chains first, so that the bound on steps costs only long ones.
        for (search.maxLinks = 2; search.maxLinks <= MAX_LINKS; search.maxLinks++) {
            for (Node start : graph.starts()) {
                if (!graph.isGoal(start)) {
                    search.visit(start);
                }
            }
        }
        boolean oneMetric = search.found.stream().anyMatch(route -> !route.mixed());
        return search.found.stream()
                .filter(route -> !oneMetric || !route.mixed())
                .sorted(Comparator.comparingInt(Route::rank))
                .toList();
    }

    private void visit(Node node) {
        visited.add(node);
        boolean last = way.size() == maxLinks - 1;
        for (Edge edge : last ? graph.toGoals(node) : graph.from(node)) {
            if (steps++ >= MAX_STEPS) {
                break;
            }
            follow(edge);
        }
        visited.remove(node);
    }

    private void follow(Edge edge) {
        if (visited.contains(edge.to())) {
            return;
        }
        way.add(edge);
        if (graph.isGoal(edge.to())) {
            if (way.size() == maxLinks) {
                found.add(Route.of(way));
            }
        } else if (edge.to().shared() && way.size() < maxLinks) {
            visit(edge.to());
        }
        way.remove(way.size() - 1);
    }
}

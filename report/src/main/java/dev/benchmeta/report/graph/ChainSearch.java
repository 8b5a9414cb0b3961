package dev.benchmeta.report.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds chains between two things: each thing once on the way, at most {@value #MAX_LINKS} links,
 * and no more than {@value #MAX_STEPS} steps in all, so that it ends on any graph.
 */
final class ChainSearch {
    static final int MAX_LINKS = 4;
    private static final int MAX_STEPS = 200_000;

    private final ComparisonGraph graph;
    private final BestRoutes found;
    private final BitSet visited = new BitSet();
    private final List<Edge> way = new ArrayList<>();
    private int maxLinks;
    private int steps;

    private ChainSearch(ComparisonGraph graph, int most) {
        this.graph = graph;
        this.found = new BestRoutes(most);
    }

    /**
     * All chains of two links and more.
     *
     * @param most how many of them are kept
     */
    static BestRoutes routes(ComparisonGraph graph, int most) {
        ChainSearch search = new ChainSearch(graph, most);
        // Short chains first, so that the bound on steps costs only long ones.
        for (search.maxLinks = 2; search.maxLinks <= MAX_LINKS; search.maxLinks++) {
            for (int start : graph.starts()) {
                if (!graph.isGoal(start)) {
                    search.visit(start);
                }
            }
        }
        return search.found;
    }

    private void visit(int node) {
        visited.set(node);
        boolean last = way.size() == maxLinks - 1;
        Adjacency next = last ? graph.toGoals() : graph.around();
        for (int i = 0; i < next.degree(node) && steps++ < MAX_STEPS; i++) {
            follow(next.arc(node, i));
        }
        visited.clear(node);
    }

    private void follow(int arc) {
        int node = graph.to(arc);
        boolean last = way.size() == maxLinks - 1;
        if (visited.get(node) || graph.isGoal(node) != last) {
            return;
        }
        if (last) {
            way.add(graph.edge(arc));
            found.add(way);
            way.remove(way.size() - 1);
        } else if (graph.passes(node)) {
            way.add(graph.edge(arc));
            visit(node);
            way.remove(way.size() - 1);
        }
    }
}

package dev.benchmeta.report.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds chains between two things: each thing once on the way, at most {@value #MAX_LINKS} links.
 * After {@value #MAX_STEPS} steps in all it ends, so that it does on any graph, and says so.
 */
final class ChainSearch {
    static final int MAX_LINKS = 4;
    static final int MAX_STEPS = 200_000;

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
        if (search.steps > MAX_STEPS) {
            search.found.cutShort();
        }
        return search.found;
    }

    private void visit(int node) {
        visited.set(node);
        Adjacency next = graph.towards(maxLinks - 1 - way.size());
        for (int i = 0; i < next.degree(node) && steps++ < MAX_STEPS; i++) {
            follow(next.arc(node, i));
        }
        visited.clear(node);
    }

    private void follow(int arc) {
        int node = graph.to(arc);
        if (visited.get(node)) {
            return;
        }
        way.add(graph.edge(arc));
        if (way.size() == maxLinks) {
            found.add(way);
        } else {
            visit(node);
        }
        way.remove(way.size() - 1);
    }
}

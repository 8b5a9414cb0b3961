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

    /** One metric before several, then short before long, then the least twisted. */
    private static final Comparator<Chain> BEST_FIRST =
            Comparator.<Chain, Boolean>comparing(chain -> chain.metric().isEmpty())
                    .thenComparing(chain -> chain.links().size())
                    .thenComparing(Chain::turned)
                    .thenComparing(chain -> chain.doubts().size());

    private final ComparisonGraph graph;
    private final Set<Node> goals;
    private final Set<Node> visited = new HashSet<>();
    private final List<Link> way = new ArrayList<>();
    private final List<Chain> found = new ArrayList<>();
    private int maxLinks;
    private int steps;

    private ChainSearch(ComparisonGraph graph, Set<Node> goals) {
        this.graph = graph;
        this.goals = goals;
    }

    /**
     * All chains of two links and more, the most telling first; those over several metrics only if
     * there are no others.
     */
    static List<Chain> chains(ComparisonGraph graph, Set<Node> starts, Set<Node> goals) {
        ChainSearch search = new ChainSearch(graph, goals);
        // Short chains first, so that the bound on steps costs only long ones.
        for (search.maxLinks = 2; search.maxLinks <= MAX_LINKS; search.maxLinks++) {
            for (Node start : sorted(starts)) {
                if (!goals.contains(start)) {
                    search.visit(start);
                }
            }
        }
        boolean oneMetric = search.found.stream().anyMatch(chain -> chain.metric().isPresent());
        return search.found.stream()
                .filter(chain -> !oneMetric || chain.metric().isPresent())
                .sorted(BEST_FIRST)
                .toList();
    }

    private static List<Node> sorted(Set<Node> nodes) {
        return nodes.stream().sorted(Comparator.comparing(Node::key)).toList();
    }

    private void visit(Node node) {
        visited.add(node);
        for (Link link : graph.from(node)) {
            if (steps++ >= MAX_STEPS) {
                break;
            }
            follow(link);
        }
        visited.remove(node);
    }

    private void follow(Link link) {
        if (visited.contains(link.to())) {
            return;
        }
        way.add(link);
        if (goals.contains(link.to())) {
            if (way.size() == maxLinks) {
                found.add(new Chain(way));
            }
        } else if (link.to().shared() && way.size() < maxLinks) {
            visit(link.to());
        }
        way.remove(way.size() - 1);
    }
}

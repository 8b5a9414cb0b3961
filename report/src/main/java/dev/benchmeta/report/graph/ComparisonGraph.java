package dev.benchmeta.report.graph;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Things and the claims between them, as far as a chain may pass. */
public final class ComparisonGraph {
    private final EdgeList edges;
    private final int[] starts;
    private final BitSet goals;
    private final BitSet impassable;
    private final Adjacency around;
    private final Adjacency toGoals;

    private ComparisonGraph(EdgeList edges, Ends ends) {
        this.edges = edges;
        this.starts = ends.starts().stream().mapToInt(start -> start).sorted().toArray();
        this.goals = bits(ends.goals());
        this.impassable = bits(ends.local());
        this.around = Adjacency.of(edges, arc -> true);
        this.toGoals = Adjacency.of(edges, arc -> goals.get(edges.to(arc)));
    }

    /**
     * Makes a graph of all claims that a chain between some ends may pass.
     *
     * @param edges between what several papers may mean and the ends, with nodes numbered in the
     *     order in which claims speak of them
     */
    public static ComparisonGraph of(EdgeList edges, Ends ends) {
        return new ComparisonGraph(edges, ends);
    }

    private static BitSet bits(Set<Integer> nodes) {
        BitSet bits = new BitSet();
        nodes.forEach(bits::set);
        return bits;
    }

    /** Where chains begin, in the order in which claims speak of them. */
    int[] starts() {
        return starts.clone();
    }

    boolean isGoal(int node) {
        return goals.get(node);
    }

    /** Whether a chain may lead on from a node to which it has come. */
    boolean passes(int node) {
        return !impassable.get(node);
    }

    /** For each node all claims about it, read from it, in the order of the papers. */
    Adjacency around() {
        return around;
    }

    /** Of {@link #around} those that lead to goals. */
    Adjacency toGoals() {
        return toGoals;
    }

    int to(int arc) {
        return edges.to(arc);
    }

    Edge edge(int arc) {
        return edges.edge(arc);
    }

    /** All claims about two nodes, read from the first, found from the one with fewer. */
    List<Edge> between(int node, int other) {
        boolean here = around.degree(node) <= around.degree(other);
        int end = here ? other : node;
        return around.arcs(here ? node : other)
                .filter(arc -> edges.to(arc) == end)
                .mapToObj(arc -> edges.edge(here ? arc : EdgeList.turnedAround(arc)))
                .toList();
    }
}

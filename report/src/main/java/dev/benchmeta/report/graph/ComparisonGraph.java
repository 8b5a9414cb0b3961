package dev.benchmeta.report.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Things and the claims between them, as far as a chain may pass. */
public final class ComparisonGraph {
    private final EdgeList edges;
    private final int[] starts;
    private final BitSet goals;
    private final Adjacency around;
    private final List<Adjacency> towards;

    private ComparisonGraph(EdgeList edges, Ends ends) {
        this.edges = edges;
        this.starts = ends.starts().stream().mapToInt(start -> start).sorted().toArray();
        this.goals = bits(ends.goals());
        this.around = Adjacency.of(edges, arc -> true);
        this.towards = towards(edges, goals, bits(ends.local()));
    }

    /** From the goals backwards, so that no search goes where none is near. */
    private static List<Adjacency> towards(EdgeList edges, BitSet goals, BitSet impassable) {
        List<Adjacency> towards = new ArrayList<>();
        BitSet near = goals;
        while (towards.size() < ChainSearch.MAX_LINKS) {
            BitSet nodes = near;
            towards.add(Adjacency.of(edges, arc -> nodes.get(edges.to(arc))));
            near = new BitSet();
            for (int arc = 0; arc < edges.arcs(); arc++) {
                if (nodes.get(edges.to(arc))) {
                    near.set(edges.from(arc));
                }
            }
            near.andNot(goals);
            near.andNot(impassable);
        }
        return towards;
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

    /**
     * For each node the claims about it, read from it, in the order of the papers, over which a
     * chain may come to a goal: to it with 0 links left, else to a node from which that many lead
     * to one.
     */
    Adjacency towards(int left) {
        return towards.get(left);
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

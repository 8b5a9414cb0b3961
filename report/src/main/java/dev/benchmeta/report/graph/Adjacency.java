package dev.benchmeta.report.graph;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The arcs from each node, in their order, one node after the other. */
final class Adjacency {
    /** Where the arcs of each node begin, and those of the last one end. */
    private final int[] starts;

    private final int[] arcs;

    private Adjacency(int[] starts, int[] arcs) {
        this.starts = starts;
        this.arcs = arcs;
    }

    /** Of the arcs that are wanted. */
    static Adjacency of(EdgeList edges, IntPredicate wanted) {
        int[] starts = new int[edges.nodes() + 1];
        for (int arc = 0; arc < edges.arcs(); arc++) {
            if (wanted.test(arc)) {
                starts[edges.from(arc) + 1]++;
            }
        }
        for (int node = 0; node < edges.nodes(); node++) {
            starts[node + 1] += starts[node];
        }
        int[] arcs = new int[starts[edges.nodes()]];
        int[] next = starts.clone();
        for (int arc = 0; arc < edges.arcs(); arc++) {
            if (wanted.test(arc)) {
                arcs[next[edges.from(arc)]++] = arc;
            }
        }
        return new Adjacency(starts, arcs);
    }

    /** How many arcs there are from a node. */
    int degree(int node) {
        return starts[node + 1] - starts[node];
    }

    /** One of the arcs from a node, counted from 0. */
    int arc(int node, int place) {
        return arcs[starts[node] + place];
    }

    /** All arcs from a node. */
    IntStream arcs(int node) {
        return IntStream.range(starts[node], starts[node + 1]).map(place -> arcs[place]);
    }
}

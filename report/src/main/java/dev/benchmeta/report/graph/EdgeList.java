package dev.benchmeta.report.graph;

import java.util.Arrays;
import java.util.Objects;

/**
 * Claims in columns: as objects, the claims of a large store would take longer to make than to
 * search. Each is read in two directions, and an arc is one of them: twice the place of the claim,
 * and one more if it is turned around. Nodes are numbers from 0. Not thread-safe.
 */
public final class EdgeList {
    private static final int FIRST_CAPACITY = 1024;

    private long[] numbers = new long[FIRST_CAPACITY];

    /**
     * For each arc the node that it leads from; where it leads to is where the other leads from.
     */
    private int[] from = new int[2 * FIRST_CAPACITY];

    private double[] factors = new double[FIRST_CAPACITY];
    private Terms[] terms = new Terms[FIRST_CAPACITY];
    private int size;
    private int nodes;

    /**
     * Adds a claim.
     *
     * @param number tells claims apart; greater than those before
     * @param subject the node that it measures
     * @param baseline the node that it compares with, another one
     * @param factor improvement factor of the one over the other, greater than 0
     * @param under the terms under which it holds
     */
    public void add(long number, int subject, int baseline, double factor, Terms under) {
        if (!(factor > 0)) {
            throw new IllegalArgumentException("factor is not positive: " + factor);
        }
        if (subject == baseline) {
            throw new IllegalArgumentException("compares node " + subject + " with itself");
        }
        if (size > 0 && number <= numbers[size - 1]) {
            throw new IllegalArgumentException(
                    "number " + number + " is not greater than " + numbers[size - 1]);
        }
        if (size == numbers.length) {
            grow(2 * size);
        }
        numbers[size] = number;
        from[2 * size] = subject;
        from[2 * size + 1] = baseline;
        factors[size] = factor;
        terms[size] = Objects.requireNonNull(under, "terms is null");
        size++;
        nodes = Math.max(nodes, Math.max(subject, baseline) + 1);
    }

    private void grow(int capacity) {
        numbers = Arrays.copyOf(numbers, capacity);
        from = Arrays.copyOf(from, 2 * capacity);
        factors = Arrays.copyOf(factors, capacity);
        terms = Arrays.copyOf(terms, capacity);
    }

    /** How many nodes there are: one more than the greatest. */
    int nodes() {
        return nodes;
    }

    /** How many arcs there are: one more than the greatest. */
    int arcs() {
        return 2 * size;
    }

    int from(int arc) {
        return from[arc];
    }

    int to(int arc) {
        return from[turnedAround(arc)];
    }

    Edge edge(int arc) {
        int claim = arc / 2;
        boolean turned = arc % 2 == 1;
        return new Edge(
                numbers[claim],
                from(arc),
                to(arc),
                turned ? 1 / factors[claim] : factors[claim],
                turned,
                terms[claim]);
    }

    /** The other arc of its claim. */
    static int turnedAround(int arc) {
        return arc ^ 1;
    }
}

package dev.benchmeta.report.graph;

import java.util.Objects;

/**
 * A claim as the search for chains sees it, read in one direction; the same as another of its
 * number and direction.
 *
 * @param number tells claims apart and gives their order
 * @param from what the factor is for
 * @param to what it is over
 * @param factor improvement factor of {@code from} over {@code to}, greater than 0
 * @param turned whether the paper says it the other way round
 * @param terms under which it holds
 */
public record Edge(long number, Node from, Node to, double factor, boolean turned, Terms terms) {
    public Edge {
        Objects.requireNonNull(from, "from is null");
        Objects.requireNonNull(to, "to is null");
        if (!(factor > 0)) {
            throw new IllegalArgumentException("factor is not positive: " + factor);
        }
        Objects.requireNonNull(terms, "terms is null");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edge edge && number == edge.number && turned == edge.turned;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number) + (turned ? 1 : 0);
    }

    /** Whether it compares a thing with itself. */
    boolean loop() {
        return from.equals(to);
    }

    /** The same read from the other end. */
    Edge turnedAround() {
        return new Edge(number, to, from, 1 / factor, !turned, terms);
    }
}

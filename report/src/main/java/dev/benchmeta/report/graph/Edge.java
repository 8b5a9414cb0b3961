package dev.benchmeta.report.graph;

/**
 * A claim as the search for chains sees it, read in one direction; the same as another of its
 * number and direction.
 *
 * @param number tells claims apart and gives their order
 * @param from the node that the factor is for
 * @param to the node that it is over
 * @param factor improvement factor of {@code from} over {@code to}, greater than 0
 * @param turned whether the paper says it the other way round
 * @param terms under which it holds
 */
record Edge(long number, int from, int to, double factor, boolean turned, Terms terms) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Edge edge && number == edge.number && turned == edge.turned;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number) + (turned ? 1 : 0);
    }
}

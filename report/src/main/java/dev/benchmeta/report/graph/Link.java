package dev.benchmeta.report.graph;

import dev.benchmeta.report.table.Claim;
import java.util.Objects;

/**
 * A claim read in one direction.
 *
 * @param claim the claim
 * @param from what the factor is for
 * @param to what it is over
 * @param factor improvement factor of {@code from} over {@code to}, greater than 0
 * @param turned whether the paper says it the other way round
 */
public record Link(Claim claim, Node from, Node to, double factor, boolean turned) {
    public Link {
        Objects.requireNonNull(claim, "claim is null");
        Objects.requireNonNull(from, "from is null");
        Objects.requireNonNull(to, "to is null");
        if (!(factor > 0)) {
            throw new IllegalArgumentException("factor is not positive: " + factor);
        }
    }

    static Link of(Edge edge, Claim claim) {
        return new Link(claim, edge.from(), edge.to(), edge.factor(), edge.turned());
    }
}

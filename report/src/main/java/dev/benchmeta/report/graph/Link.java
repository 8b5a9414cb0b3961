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
 * @param number tells claims apart that say the same
 */
public record Link(Claim claim, Node from, Node to, double factor, boolean turned, int number) {
    public Link {
        Objects.requireNonNull(claim, "claim is null");
        Objects.requireNonNull(from, "from is null");
        Objects.requireNonNull(to, "to is null");
        if (!(factor > 0)) {
            throw new IllegalArgumentException("factor is not positive: " + factor);
        }
    }

    /** The same read from the other end. */
    Link turnedAround() {
        return new Link(claim, to, from, 1 / factor, !turned, number);
    }
}

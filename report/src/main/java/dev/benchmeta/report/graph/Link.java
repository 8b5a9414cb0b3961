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

    /** The claim of an edge, with the names of what it speaks of. */
    static Link of(Edge edge, Claim claim, NodeNames names) {
        Node subject = names.subject(claim).orElseThrow();
        Node baseline = names.baseline(claim).orElseThrow();
        return edge.turned()
                ? new Link(claim, baseline, subject, edge.factor(), true)
                : new Link(claim, subject, baseline, edge.factor(), false);
    }

    /** "Kestrel over HeronServe". */
    String sides() {
        return from.name() + " over " + to.name();
    }
}

package dev.benchmeta.report.graph;

import dev.benchmeta.report.table.Claim;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the words of a claim speak of, as far as its paper alone tells.
 *
 * @param alone what that is if no paper presents any of {@code named}
 * @param machine the canonical name of the hardware that it is, if it is
 * @param named what it is instead if some paper presents it, the first of them that one does
 */
public record Meaning(Node alone, Optional<String> machine, List<Node> named) {
    public Meaning {
        Objects.requireNonNull(alone, "alone is null");
        Objects.requireNonNull(machine, "machine is null");
        named = List.copyOf(named);
    }

    /** Of what a claim measures; empty if it does not say. */
    public static Optional<Meaning> ofSubject(Claim claim) {
        return claim.subjectName()
                .map(name -> NodeNames.meaning(claim.paper().id(), name, claim.hardware()));
    }

    /** Of what a claim compares it with; empty if it does not say. */
    public static Optional<Meaning> ofBaseline(Claim claim) {
        return claim.baselineName()
                .map(name -> NodeNames.meaning(claim.paper().id(), name, claim.baselineHardware()));
    }
}

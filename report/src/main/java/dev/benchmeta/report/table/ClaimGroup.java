package dev.benchmeta.report.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Claims that have something in common, best ratio first.
 *
 * @param title what they have in common; empty where papers do not state it
 * @param likeness on what else they agree
 */
public record ClaimGroup(Optional<String> title, List<Claim> claims, Likeness likeness) {
    public ClaimGroup {
        Objects.requireNonNull(title, "title is null");
        claims = List.copyOf(claims);
        Objects.requireNonNull(likeness, "likeness is null");
    }

    int papers() {
        return (int) claims.stream().map(Claim::paper).distinct().count();
    }
}

package dev.benchmeta.report.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Claims that have something in common.
 *
 * @param titles what they have in common, one a key; empty where papers do not state it
 * @param claims those shown, in order
 * @param left how many more there are
 * @param likeness on what else those shown agree
 */
public record ClaimGroup(
        List<Optional<String>> titles, List<Claim> claims, int left, Likeness likeness) {
    public ClaimGroup {
        titles = List.copyOf(titles);
        claims = List.copyOf(claims);
        Objects.requireNonNull(likeness, "likeness is null");
    }

    int papers() {
        return (int) claims.stream().map(Claim::paper).distinct().count();
    }
}

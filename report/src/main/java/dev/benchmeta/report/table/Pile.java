package dev.benchmeta.report.table;

import java.util.List;
import java.util.Objects;

/**
 * Claims that have the keys of an arrangement in common.
 *
 * @param first the one that comes first in the papers, which gives the group its title
 * @param shown those that are shown, in order
 * @param size how many there are
 */
public record Pile(Claim first, List<Claim> shown, int size) {
    public Pile {
        Objects.requireNonNull(first, "first is null");
        shown = List.copyOf(shown);
    }
}

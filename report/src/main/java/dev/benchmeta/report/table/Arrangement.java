package dev.benchmeta.report.table;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * How a comparison is laid out.
 *
 * @param by what the rows of a group have in common: one or two keys, the outer one first
 * @param sort the order of the rows of a group
 * @param top the most rows of a group that are shown, at least 1
 */
public record Arrangement(List<GroupBy> by, SortBy sort, OptionalInt top) {
    private static final int MAX_KEYS = 2;

    public Arrangement {
        by = List.copyOf(by);
        Objects.requireNonNull(sort, "sort is null");
        Objects.requireNonNull(top, "top is null");
        if (by.isEmpty() || by.size() > MAX_KEYS || by.stream().distinct().count() < by.size()) {
            throw new IllegalArgumentException("by is " + by + ", expected one or two keys");
        }
        if (top.orElse(1) < 1) {
            throw new IllegalArgumentException("top is " + top.getAsInt() + ", expected 1 or more");
        }
    }

    /** All rows by one key, best first. */
    public static Arrangement by(GroupBy key) {
        return new Arrangement(List.of(key), SortBy.RATIO, OptionalInt.empty());
    }
}

package dev.benchmeta.extract.lexicon;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a named thing comes from.
 *
 * @param vendor who makes it
 * @param parent id of the family above it
 * @param year year of release
 */
public record Origin(Optional<String> vendor, Optional<String> parent, OptionalInt year) {
    public Origin {
        Objects.requireNonNull(vendor, "vendor is null");
        Objects.requireNonNull(parent, "parent is null");
        Objects.requireNonNull(year, "year is null");
    }
}

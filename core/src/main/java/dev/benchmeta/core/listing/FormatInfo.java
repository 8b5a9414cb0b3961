package dev.benchmeta.core.listing;

import java.util.Objects;

/**
 * What a user is told about one format.
 *
 * @param name what {@code --input-format} takes
 * @param description what such an input is
 * @param fields what is read from it
 */
public record FormatInfo(String name, String description, String fields) {
    public FormatInfo {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(description, "description is null");
        Objects.requireNonNull(fields, "fields is null");
    }
}

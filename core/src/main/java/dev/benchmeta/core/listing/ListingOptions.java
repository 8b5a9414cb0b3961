package dev.benchmeta.core.listing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a user may say about a listing.
 *
 * @param listingDate the day the listing was made; overrides what the listing itself says
 * @param format a {@link FormatInfo#name}; overrides what the content looks like
 * @param columns for tables: the column of a field ("abstract" → "Text"); without it, columns are
 *     guessed
 */
public record ListingOptions(
        Optional<LocalDate> listingDate, Optional<String> format, Map<String, String> columns) {
    /** Nothing is said. */
    public static final ListingOptions NONE = new ListingOptions(Optional.empty());

    public ListingOptions {
        Objects.requireNonNull(listingDate, "listingDate is null");
        Objects.requireNonNull(format, "format is null");
        columns = Map.copyOf(columns);
    }

    /** Only the day is said. */
    public ListingOptions(Optional<LocalDate> listingDate) {
        this(listingDate, Optional.empty(), Map.of());
    }
}

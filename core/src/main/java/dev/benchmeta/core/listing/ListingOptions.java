package dev.benchmeta.core.listing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a user may say about a listing.
 *
 * @param listingDate the day the listing was made; overrides what the listing itself says
 */
public record ListingOptions(Optional<LocalDate> listingDate) {
    /** Nothing is said. */
    public static final ListingOptions NONE = new ListingOptions(Optional.empty());

    public ListingOptions {
        Objects.requireNonNull(listingDate, "listingDate is null");
    }
}

package dev.benchmeta.cli;

import dev.benchmeta.core.listing.ListingOptions;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a user may say about a listing. */
final class ListingOption {
    @Option(
            names = "--listing-date",
            paramLabel = "DATE",
            description =
                    "The day the listing was made (2025-11-04), for dates it prints without a year.")
    private Optional<LocalDate> date = Optional.empty();

    ListingOptions options() {
        return new ListingOptions(date);
    }
}

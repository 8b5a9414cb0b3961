package dev.benchmeta.core.listing;

import dev.benchmeta.core.model.Source;

/**
 * What a format's reader works on.
 *
 * @param bytes the plain bytes from the beginning
 * @param name the input's name for {@link Source}
 * @param options what the user says about the listing
 */
record ListingInput(TolerantStream bytes, String name, ListingOptions options) {
    ListingItem.Unreadable problem(int line, String message) {
        return new ListingItem.Unreadable(new ReadProblem(new Source(name, line), message));
    }

    /**
     * Whether the input's break cut this record short: it is part of that break, not a fault of its
     * own.
     */
    boolean cut(Line record) {
        return !record.ended() && bytes.failure().isPresent();
    }
}

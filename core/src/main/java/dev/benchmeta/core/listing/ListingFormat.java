package dev.benchmeta.core.listing;

import java.io.IOException;

/**
 * A format of listings: how to tell it and how to read it. Adding a format means adding one class
 * to {@link Listings}.
 */
interface ListingFormat {
    /** What the format is, for the message a user sees whose file is none of them. */
    String description();

    /**
     * Whether an input that begins with {@code head} is of this format.
     *
     * @param head the first {@link InputHead#SIZE} bytes at most, as text; the last line may be cut
     */
    boolean matches(String head);

    /** A reader of the whole input. */
    RecordReader open(ListingInput input) throws IOException;
}

package dev.benchmeta.core.listing;

import java.io.IOException;
import java.util.List;

/**
 * A format of listings: how to tell it and how to read it. Adding a format means adding one class
 * to {@link Listings}.
 */
interface ListingFormat {
    /** What a user is told; several where one reader reads what goes by several names. */
    List<FormatInfo> kinds();

    /**
     * Whether an input that begins with {@code head} is of this format.
     *
     * @param head the first 64 KB at most, as text; the last line may be cut
     */
    boolean matches(String head);

    /** The same of an input of which a user says something. */
    default boolean matches(String head, ListingOptions options) {
        return matches(head);
    }

    /** Which of its kinds an input that begins with {@code head} looks like. */
    default FormatInfo kind(String head) {
        return kinds().get(0);
    }

    /** A reader of the whole input. */
    RecordReader open(ListingInput input) throws IOException;
}

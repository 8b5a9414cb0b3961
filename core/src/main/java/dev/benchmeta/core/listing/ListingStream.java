package dev.benchmeta.core.listing;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

/**
 * The records of one input, in its order. {@code next} never throws for bad content: that is an
 * {@link ListingItem.Unreadable}. Not thread-safe.
 */
public interface ListingStream extends Iterator<ListingItem>, Closeable {
    /** What the input is taken for; empty if it is empty or of no known format. */
    Optional<FormatInfo> format();

    @Override
    void close() throws IOException;
}

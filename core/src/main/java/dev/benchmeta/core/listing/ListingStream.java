package dev.benchmeta.core.listing;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;

/**
 * The records of one input, in its order. {@code next} never throws for bad content: that is an
 * {@link ListingItem.Unreadable}. Not thread-safe.
 */
public interface ListingStream extends Iterator<ListingItem>, Closeable {
    @Override
    void close() throws IOException;
}

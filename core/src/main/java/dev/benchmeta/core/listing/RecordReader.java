package dev.benchmeta.core.listing;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Reads the records of one input, one by one. Not thread-safe. */
interface RecordReader extends Closeable {
    /**
     * The next record; empty at the end.
     *
     * @throws IOException if the machine fails (a full disk); bad content is an {@link
     *     ListingItem.Unreadable}
     */
    Optional<ListingItem> next() throws IOException;

    @Override
    default void close() throws IOException {}
}

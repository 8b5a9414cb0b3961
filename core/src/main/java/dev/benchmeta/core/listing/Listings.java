package dev.benchmeta.core.listing;

import java.io.IOException;
import java.io.InputStream;

/** Opens inputs of any known format, told by content. */
public final class Listings {
    private Listings() {}

    /**
     * Opens an input, gzip or plain.
     *
     * @param in   the bytes; closed with the stream
     * @param name the input's name for messages and {@code Source}
     * @throws IOException if the first bytes cannot be read
     */
    public static ListingStream open(InputStream in, String name, ListingOptions options) throws IOException {
        throw new UnsupportedOperationException();
    }
}

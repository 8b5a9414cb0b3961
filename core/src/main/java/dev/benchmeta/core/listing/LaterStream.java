package dev.benchmeta.core.listing;

import java.io.IOException;
import java.io.InputStream;

/**
 * A stream over another one that is opened with its first bytes, so that a bad header is bad
 * content like the rest.
 */
final class LaterStream extends InputStream {
    /** Opens a stream over another. */
    interface Opener {
        InputStream open(InputStream below) throws IOException;
    }

    private final InputStream below;
    private final Opener opener;
    private InputStream opened = InputStream.nullInputStream();
    private boolean begun;

    LaterStream(InputStream below, Opener opener) {
        this.below = below;
        this.opener = opener;
    }

    @Override
    public int read() throws IOException {
        return SingleByte.of(this);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (!begun) {
            begun = true;
            opened = opener.open(below);
        }
        return opened.read(buffer, offset, length);
    }

    @Override
    public void close() throws IOException {
        try {
            opened.close();
        } finally {
            below.close();
        }
    }
}

package dev.benchmeta.core.listing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A text without its NUL characters, which no format allows and broken copies are full of. */
final class WithoutNuls extends FilterInputStream {
    WithoutNuls(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int kept = 0;
        while (kept == 0 && length > 0) {
            int read = in.read(buffer, offset, length);
            if (read < 0) {
                return -1;
            }
            kept = kept(buffer, offset, read);
        }
        return kept;
    }

    /** Moves the other bytes together; how many they are. */
    private static int kept(byte[] buffer, int offset, int length) {
        int to = offset;
        for (int at = offset; at < offset + length; at++) {
            if (buffer[at] != 0) {
                buffer[to++] = buffer[at];
            }
        }
        return to - offset;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

package dev.benchmeta.core.listing;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/** Packed inputs, told by their first two bytes. */
final class Unpacking {
    private static final int BUFFER = 1 << 16;
    private static final byte GZIP_FIRST = (byte) 0x1f;
    private static final byte GZIP_SECOND = (byte) 0x8b;

    private Unpacking() {}

    /**
     * The plain bytes of {@code in}.
     *
     * @throws IOException if the first bytes cannot be read
     */
    static InputStream plain(InputStream in) throws IOException {
        PushbackInputStream raw = new PushbackInputStream(in, 2);
        byte[] magic = raw.readNBytes(2);
        raw.unread(magic);
        boolean packed = magic.length == 2 && magic[0] == GZIP_FIRST && magic[1] == GZIP_SECOND;
        return packed ? new LaterGzip(raw) : raw;
    }

    /**
     * A gzip stream whose header is read with its first bytes, so that a bad one is bad content
     * like the rest.
     */
    private static final class LaterGzip extends InputStream {
        private final InputStream packed;
        private InputStream plain = InputStream.nullInputStream();
        private boolean begun;

        LaterGzip(InputStream packed) {
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (!begun) {
                begun = true;
                plain = new GZIPInputStream(packed, BUFFER);
            }
            return plain.read(buffer, offset, length);
        }

        @Override
        public void close() throws IOException {
            try {
                plain.close();
            } finally {
                packed.close();
            }
        }
    }
}

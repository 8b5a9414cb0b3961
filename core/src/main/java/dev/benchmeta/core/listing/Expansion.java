package dev.benchmeta.core.listing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends a packed input that unpacks to far more than any text does. */
final class Expansion {
    /** No text shrinks this far; 1,000-fold and more is what bombs do. */
    private static final int MAX_RATIO = 200;

    /** Below this size any ratio is fine. */
    private static final long FREE = 64L << 20;

    private Expansion() {}

    /** Counts what is read from it. */
    static final class Packed extends FilterInputStream {
        private long count;

        Packed(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }

    /** Fails when it has given too much for what {@code packed} has read. */
    static final class Plain extends FilterInputStream {
        private final Packed packed;
        private long count;

        Plain(InputStream in, Packed packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            return SingleByte.of(this);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            if (count > FREE && count / MAX_RATIO > packed.count) {
                throw new IOException(
                        "it unpacks to more than "
                                + MAX_RATIO
                                + " times its size, as no text does; if it is meant, unpack it and read the file");
            }
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}

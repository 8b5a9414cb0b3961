package dev.benchmeta.core.listing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * A stream that ends where the one below fails, and remembers why; and that can be looked into
 * before it is read. So a reader hands out every record before the break and needs no second path
 * for half a file.
 */
final class TolerantStream extends InputStream {
    private final InputStream in;
    private final Optional<TolerantStream> source;
    private byte[] head = new byte[0];
    private int headPosition;
    private Optional<IOException> failure = Optional.empty();

    TolerantStream(InputStream in) {
        this(in, Optional.empty());
    }

    private TolerantStream(InputStream in, Optional<TolerantStream> source) {
        this.in = in;
        this.source = source;
    }

    /** A view of this stream, such as its text in another encoding, that knows of its failure. */
    TolerantStream view(InputStream view) {
        return new TolerantStream(view, Optional.of(this));
    }

    /** Why the stream ended, if it broke off; to be asked after its end. */
    Optional<IOException> failure() {
        return failure.or(() -> source.flatMap(TolerantStream::failure));
    }

    /**
     * The first {@code size} bytes, fewer if there are no more; they will be read again. To be
     * called once, first.
     */
    byte[] look(int size) {
        byte[] bytes = new byte[size];
        int length = 0;
        for (int n = 0; n >= 0 && length < size; n = below(bytes, length, size - length)) {
            length += n;
        }
        head = Arrays.copyOf(bytes, length);
        return head.clone();
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        int waiting = head.length - headPosition;
        if (waiting == 0) {
            return below(buffer, offset, length);
        }
        int taken = Math.min(waiting, length);
        System.arraycopy(head, headPosition, buffer, offset, taken);
        headPosition += taken;
        return taken;
    }

    private int below(byte[] buffer, int offset, int length) {
        if (failure.isPresent()) {
            return -1;
        }
        try {
            return in.read(buffer, offset, length);
        } catch (IOException e) {
            failure = Optional.of(e);
            return -1;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

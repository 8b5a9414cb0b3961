package dev.benchmeta.core.listing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Makes UTF-8 of bytes that are not: in a text without any proper UTF-8 sequence they are taken for
 * Windows-1252, of which Latin-1 is a part; in other texts each becomes the replacement character.
 * Pure ASCII and proper UTF-8 pass unchanged.
 */
final class Utf8Stream extends FilterInputStream {
    private static final byte[] REPLACEMENT = "\ufffd".getBytes(StandardCharsets.UTF_8);
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_SEQUENCE = 4;

    private final byte[] raw = new byte[BUFFER];
    private int start;
    private int end;
    private boolean exhausted;
    private boolean properSeen;

    /** Bytes that did not fit into the caller's buffer. */
    private byte[] waiting = new byte[0];

    private int waitingAt;

    Utf8Stream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        return SingleByte.of(this);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int at = offset;
        int stop = offset + length;
        while (at < stop && waitingAt < waiting.length) {
            buffer[at++] = waiting[waitingAt++];
        }
        // What there is goes out before more is fetched: the stream below may fail.
        while (at < stop
                && (at == offset || exhausted || end - start >= LONGEST_SEQUENCE)
                && ready()) {
            at = step(buffer, at, stop);
        }
        return at > offset ? at - offset : -1;
    }

    /** Whether there is a byte, with the rest of its sequence if the input has it. */
    private boolean ready() throws IOException {
        if (end - start < LONGEST_SEQUENCE && !exhausted) {
            System.arraycopy(raw, start, raw, 0, end - start);
            end -= start;
            start = 0;
            while (end < LONGEST_SEQUENCE && !exhausted) {
                int read = in.read(raw, end, raw.length - end);
                exhausted = read < 0;
                end += Math.max(0, read);
            }
        }
        return end > start;
    }

    private int step(byte[] buffer, int from, int stop) {
        int at = from;
        while (at < stop && start < end && raw[start] >= 0) {
            buffer[at++] = raw[start++];
        }
        if (at > from || start == end) {
            return at;
        }
        int sequence = sequence();
        if (sequence > 0) {
            properSeen = true;
            return put(buffer, at, stop, raw, sequence, sequence);
        }
        return put(buffer, at, stop, substitute(raw[start]), 1, 0);
    }

    private int put(byte[] buffer, int from, int stop, byte[] bytes, int taken, int length) {
        int offset = length > 0 ? start : 0;
        int count = length > 0 ? length : bytes.length;
        int at = from;
        int fitting = Math.min(count, stop - at);
        System.arraycopy(bytes, offset, buffer, at, fitting);
        waiting = Arrays.copyOfRange(bytes, offset + fitting, offset + count);
        waitingAt = 0;
        start += taken;
        return at + fitting;
    }

    private byte[] substitute(byte b) {
        if (properSeen || b == (byte) 0xff) {
            return REPLACEMENT;
        }
        return new String(new byte[] {b}, WINDOWS).getBytes(StandardCharsets.UTF_8);
    }

    /** The length of the proper sequence at the start; 0 if there is none. */
    private int sequence() {
        int first = raw[start] & 0xff;
        int length =
                first >= 0xc2 && first < 0xe0
                        ? 2
                        : first >= 0xe0 && first < 0xf0 ? 3 : first < 0xf5 && first >= 0xf0 ? 4 : 0;
        if (length == 0 || start + length > end) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((raw[start + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        int second = raw[start + 1] & 0xff;
        boolean bad =
                first == 0xe0 && second < 0xa0
                        || first == 0xed && second > 0x9f
                        || first == 0xf0 && second < 0x90
                        || first == 0xf4 && second > 0x8f;
        return bad ? 0 : length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

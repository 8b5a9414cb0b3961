package dev.benchmeta.core.listing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.io.input.ReaderInputStream;

/** Texts of any usual encoding as UTF-8. */
final class Encoding {
    private static final int SAMPLE = 512;

    private Encoding() {}

    /**
     * The text of {@code in} as UTF-8. UTF-16 and UTF-32 are told by their byte order mark, UTF-16
     * also by the zeros that every second byte is.
     *
     * @param in does not fail
     */
    static InputStream utf8(TolerantStream in) throws IOException {
        PushbackInputStream raw = new PushbackInputStream(in, SAMPLE);
        byte[] sample = new byte[SAMPLE];
        int length = raw.readNBytes(sample, 0, SAMPLE);
        raw.unread(sample, 0, length);
        Optional<Charset> wide = wide(sample, length);
        if (wide.isEmpty()) {
            return new Utf8Stream(raw);
        }
        return ReaderInputStream.builder()
                .setReader(new InputStreamReader(raw, wide.get()))
                .setCharset(StandardCharsets.UTF_8)
                .get();
    }

    private static Optional<Charset> wide(byte[] sample, int length) {
        if (begins(sample, length, 0xff, 0xfe, 0, 0) || begins(sample, length, 0, 0, 0xfe, 0xff)) {
            return Optional.of(Charset.forName("UTF-32"));
        }
        if (begins(sample, length, 0xff, 0xfe) || begins(sample, length, 0xfe, 0xff)) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        int even = zeros(sample, length, 0);
        int odd = zeros(sample, length, 1);
        int many = Math.max(2, length / 4);
        if (odd >= many && even == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even >= many && odd == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean begins(byte[] sample, int length, int... bytes) {
        boolean same = length >= bytes.length;
        for (int i = 0; same && i < bytes.length; i++) {
            same = sample[i] == (byte) bytes[i];
        }
        return same;
    }

    private static int zeros(byte[] sample, int length, int from) {
        int zeros = 0;
        for (int i = from; i < length; i += 2) {
            zeros += sample[i] == 0 ? 1 : 0;
        }
        return zeros;
    }
}

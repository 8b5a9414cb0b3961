package dev.benchmeta.core.listing;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Packed inputs, told by their first bytes. */
final class Unpacking {
    private static final int BUFFER = 1 << 16;
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final byte[] ZSTD = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd};

    private Unpacking() {}

    /**
     * The plain bytes of {@code in}.
     *
     * @throws IOException if the first bytes cannot be read
     */
    static InputStream plain(InputStream in) throws IOException {
        PushbackInputStream raw = new PushbackInputStream(in, ZSTD.length);
        byte[] magic = raw.readNBytes(ZSTD.length);
        raw.unread(magic);
        if (Arrays.equals(magic, ZSTD)) {
            return limited(raw, ZstdInputStreamNoFinalizer::new);
        }
        boolean gzip = Arrays.equals(Arrays.copyOf(magic, GZIP.length), GZIP);
        return gzip ? limited(raw, packed -> new GZIPInputStream(packed, BUFFER)) : raw;
    }

    private static InputStream limited(InputStream raw, LaterStream.Opener opener) {
        Expansion.Packed packed = new Expansion.Packed(raw);
        return new Expansion.Plain(new LaterStream(packed, opener), packed);
    }
}

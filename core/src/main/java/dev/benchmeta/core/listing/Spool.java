package dev.benchmeta.core.listing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps what is read from a stream, so that it can be read a second time: in memory while it is
 * small, else in a temporary file that is gone when the spool is closed.
 */
final class Spool implements Closeable {
    /** Any page a person copies fits into memory. */
    static final int MEMORY = 4 << 20;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private Optional<Path> file = Optional.empty();
    private OutputStream out = memory;
    private InputStream again = InputStream.nullInputStream();

    /** A view of {@code in} that keeps every byte it hands out. */
    InputStream keeping(InputStream in) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = in.read(buffer, offset, length);
                if (read > 0) {
                    keep(buffer, offset, read);
                }
                return read;
            }
        };
    }

    private void keep(byte[] buffer, int offset, int length) throws IOException {
        if (file.isEmpty() && memory.size() + length > MEMORY) {
            Path path = Files.createTempFile("benchmeta", ".listing");
            file = Optional.of(path);
            out = Files.newOutputStream(path, StandardOpenOption.DELETE_ON_CLOSE);
            memory.writeTo(out);
            memory.reset();
        }
        out.write(buffer, offset, length);
    }

    /** What was kept, from its beginning. To be called once, after the last byte was kept. */
    InputStream again() throws IOException {
        again =
                file.isPresent()
                        ? Files.newInputStream(file.get())
                        : new ByteArrayInputStream(memory.toByteArray());
        return again;
    }

    @Override
    public void close() throws IOException {
        try {
            again.close();
        } finally {
            out.close();
        }
    }
}

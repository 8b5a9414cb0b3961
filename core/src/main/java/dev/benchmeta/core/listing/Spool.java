package dev.benchmeta.core.listing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps what is read from a stream, so that it can be read a second time: in memory while it is
 * small, else in a temporary file that is gone when the spool is closed or the program ends,
 * however it ends.
 */
final class Spool implements Closeable {
    /** Any page a person copies fits into memory. */
    static final int MEMORY = 4 << 20;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private Optional<FileChannel> file = Optional.empty();

    /** A view of {@code in} that keeps every byte it hands out. */
    InputStream keeping(InputStream in) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return SingleByte.of(this);
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
            file = Optional.of(temporaryFile());
            write(file.get(), memory.toByteArray(), 0, memory.size());
            memory.reset();
        }
        if (file.isPresent()) {
            write(file.get(), buffer, offset, length);
        } else {
            memory.write(buffer, offset, length);
        }
    }

    private static FileChannel temporaryFile() throws IOException {
        return FileChannel.open(
                Files.createTempFile("benchmeta", ".listing"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    private static void write(FileChannel file, byte[] bytes, int offset, int length)
            throws IOException {
        for (ByteBuffer rest = ByteBuffer.wrap(bytes, offset, length); rest.hasRemaining(); ) {
            file.write(rest);
        }
    }

    /** What was kept, from its beginning. To be called once, after the last byte was kept. */
    InputStream again() throws IOException {
        if (file.isEmpty()) {
            return new ByteArrayInputStream(memory.toByteArray());
        }
        file.get().position(0);
        return Channels.newInputStream(file.get());
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }
}

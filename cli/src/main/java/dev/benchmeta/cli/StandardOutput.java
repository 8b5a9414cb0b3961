package dev.benchmeta.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Standard output in UTF-8, which may be closed by its reader at any moment. A fault is told once.
 */
final class StandardOutput extends Writer {
    private final Writer out;
    private boolean broken;

    StandardOutput(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void write(char[] text, int offset, int length) {
        run(() -> out.write(text, offset, length));
    }

    @Override
    public void write(String text) {
        run(() -> out.write(text));
    }

    @Override
    public void flush() {
        run(out::flush);
    }

    @Override
    public void close() {
        flush();
    }

    private interface Write {
        void run() throws IOException;
    }

    private void run(Write write) {
        if (broken) {
            return;
        }
        try {
            write.run();
        } catch (IOException e) {
            broken = true;
            throw closed(e)
                    ? new ClosedOutputException()
                    : new Failure("standard output cannot be written: " + e.getMessage());
        }
    }

    /** The words of Linux and macOS, and of Windows; Java has no type for it. */
    private static boolean closed(IOException fault) {
        String message = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("pipe is being closed");
    }
}

package dev.benchmeta.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * A file that appears under its name only when it is complete. Until then a temporary file stands
 * beside it, which goes when the run fails or is interrupted.
 */
final class OutputFile implements AutoCloseable {
    private final Path target;
    private final Path temporary;
    private final Writer writer;

    private OutputFile(Path target, Path temporary) throws IOException {
        this.target = target;
        this.temporary = temporary;
        this.writer = new BufferedWriter(new OutputStreamWriter(stream(), StandardCharsets.UTF_8));
    }

    /** Opens a file; what stood there stays until {@link #complete}. */
    static OutputFile create(Path target) {
        try {
            return new OutputFile(target, temporary(target));
        } catch (IOException e) {
            throw unwritable(target.toString(), e);
        }
    }

    /**
     * The file that a name means. A link stays a link: the file it points to is replaced.
     *
     * @param example what such a file may be called
     * @throws Failure if it can be none
     */
    static Path target(String name, String example) {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new Failure(
                        "'"
                                + path
                                + "' is a folder, expected a file; name a file in it, such as "
                                + path.resolve(example));
            }
            // the link to a pipe, such as /dev/stdout, leads to no file
            return Files.isRegularFile(path) ? path.toRealPath() : path.toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new Failure("'" + name + "' is no file name: " + e.getReason());
        } catch (IOException e) {
            throw unwritable(name, e);
        }
    }

    static Failure unwritable(String name, IOException fault) {
        return new Failure(
                "'"
                        + name
                        + "' cannot be written ("
                        + reason(fault)
                        + "); check that its folder exists and may be"
                        + " written to");
    }

    /** A file that is to be made can only lack its folder. */
    private static String reason(IOException fault) {
        return fault instanceof NoSuchFileException
                ? "there is no such folder"
                : FileFault.reason(fault);
    }

    /** Whether this is a pipe or device, which cannot appear at once. */
    static boolean device(Path target) {
        return Files.exists(target) && !Files.isRegularFile(target);
    }

    /** A pipe or device cannot be renamed over; it is written to as it is. */
    private static Path temporary(Path target) {
        if (device(target)) {
            return target;
        }
        String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
        return target.resolveSibling(name);
    }

    private OutputStream stream() throws IOException {
        OutputStream out =
                direct()
                        ? Files.newOutputStream(temporary)
                        : Files.newOutputStream(
                                temporary,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING);
        if (!direct()) {
            temporary.toFile().deleteOnExit();
        }
        return target.toString().toLowerCase(Locale.ROOT).endsWith(".gz")
                ? new GZIPOutputStream(out)
                : out;
    }

    private boolean direct() {
        return temporary.equals(target);
    }

    Writer writer() {
        return writer;
    }

    /** Makes the file appear. */
    void complete() {
        try {
            writer.close();
            if (!direct()) {
                move(temporary, target);
            }
        } catch (IOException e) {
            throw new Failure(
                    "'"
                            + target
                            + "' cannot be written: "
                            + reason(e)
                            + "; nothing was left behind");
        }
    }

    /** Adds the text of another file. */
    void copy(Path file) throws IOException {
        try (Reader text = Files.newBufferedReader(file)) {
            text.transferTo(writer);
        }
    }

    /** Gives a file the place of another, at once where the system can. */
    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Without {@link #complete} before, nothing is left. */
    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            // the file is given up, or complete() has told
        } finally {
            discard();
        }
    }

    private void discard() {
        try {
            if (!direct()) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("temporary file " + temporary + " cannot be deleted", e);
        }
    }
}

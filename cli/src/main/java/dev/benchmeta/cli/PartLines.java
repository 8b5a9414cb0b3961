package dev.benchmeta.cli;

import dev.benchmeta.core.json.FactsCodec;
import dev.benchmeta.core.json.FactsFormatException;
import dev.benchmeta.core.model.PaperFacts;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The whole lines of facts at the start of a file that a run left unfinished. */
final class PartLines implements AutoCloseable {
    private final InputStream in;
    private final FactsCodec codec = new FactsCodec();
    private Optional<PaperFacts> next = Optional.empty();
    private int nextLength;
    private long taken;
    private int count;

    PartLines(Path file) throws IOException {
        this.in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        read();
    }

    /** The facts of the next line; empty at the end, and where what follows is no facts. */
    Optional<PaperFacts> next() {
        return next;
    }

    /** Goes on to the line after the next. */
    void take() throws IOException {
        taken += nextLength;
        count++;
        read();
    }

    /** Bytes of the lines taken. */
    long bytes() {
        return taken;
    }

    /** How many lines were taken. */
    int count() {
        return count;
    }

    private void read() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int c = in.read();
        while (c >= 0 && c != '\n') {
            line.write(c);
            c = in.read();
        }
        nextLength = line.size() + 1;
        next = c < 0 ? Optional.empty() : facts(line.toString(StandardCharsets.UTF_8));
    }

    private Optional<PaperFacts> facts(String line) {
        try {
            return Optional.of(codec.read(line));
        } catch (FactsFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

package dev.benchmeta.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * The program with an extractor that takes its time, to be interrupted when the file that the
 * property {@code marker} names appears: by then some hundred papers are done.
 */
final class SlowProgram {
    private static final long NANOS_A_PAPER = 8_000_000;

    private static final int MARKED = 400;
    private static final AtomicInteger PAPERS = new AtomicInteger();

    private static final Extractor SLOW =
            (ExtractOnly)
                    paper -> {
                        LockSupport.parkNanos(NANOS_A_PAPER);
                        if (PAPERS.incrementAndGet() == MARKED) {
                            mark();
                        }
                        return CommandRun.FINDS_NOTHING.extract(paper);
                    };

    private SlowProgram() {}

    private static void mark() {
        try {
            Files.createFile(Path.of(System.getProperty("marker")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] arguments) {
        System.exit(new Program(Terminal.system(), () -> SLOW).run(arguments));
    }
}

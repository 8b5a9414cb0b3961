package dev.benchmeta.cli.serve;

import dev.benchmeta.report.store.FactStore;
import dev.benchmeta.report.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A database that is opened only for as long as something is read or written, so that other
 * programs may add papers to it meanwhile. Thread-safe.
 */
final class StoreFile {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);
    private static final long PAUSE = 100;

    private final Path path;
    private Stamp seen;

    /** What tells that a file has been written. */
    private record Stamp(FileTime modified, long size) {}

    StoreFile(Path path) {
        this.path = path;
        this.seen = stamp();
    }

    /**
     * @throws StoreException if it cannot be read, perhaps only now
     */
    synchronized <T> T read(Function<FactStore, T> work) {
        try (FactStore store = FactStore.open(path)) {
            return work.apply(store);
        }
    }

    /**
     * Does what may have to wait for another program that has the file open, such as {@code extract
     * --into} or a query; others may use this object meanwhile.
     *
     * @throws StoreException if it cannot be done within some seconds
     */
    <T> T patiently(Supplier<T> work) {
        long end = System.nanoTime() + PATIENCE;
        while (true) {
            try {
                return work.get();
            } catch (StoreException e) {
                if (!e.inUse() || System.nanoTime() > end || !paused()) {
                    throw e;
                }
            }
        }
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Changes what is kept beside the facts; that alone is no reason to read them again.
     *
     * @throws StoreException if it cannot be written, perhaps only now
     */
    synchronized void write(Consumer<FactStore> work) {
        boolean known;
        try (FactStore store = FactStore.write(path)) {
            // While it is open no one else writes: what others wrote before is not yet seen.
            known = seen.equals(stamp());
            work.accept(store);
        }
        if (known) {
            seen = stamp();
        }
    }

    /** Whether it has been written since this was asked last. */
    synchronized boolean changed() {
        Stamp now = stamp();
        boolean changed = !now.equals(seen);
        seen = now;
        return changed;
    }

    private Stamp stamp() {
        try {
            return new Stamp(Files.getLastModifiedTime(path), Files.size(path));
        } catch (IOException e) {
            throw new StoreException(
                    path, "cannot be read; check that it is there and may be read");
        }
    }
}

package dev.benchmeta.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run end in good order when the system tells the program to end (Ctrl-C, {@code kill}, a
 * closed terminal). The JVM then ends with 128 and the signal's number as exit code, whatever the
 * run returns.
 */
final class Interruption implements AutoCloseable {
    /** Longer than any paper takes; a run that waits for its input is not waited for longer. */
    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::come, "interruption");
    private volatile boolean came;

    private Interruption() {}

    /** Watches until it is closed, which is when the run has written and told all it has to. */
    static Interruption watch() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** One that never comes. */
    static Interruption never() {
        return new Interruption();
    }

    private void come() {
        came = true;
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the run is to end. */
    boolean came() {
        return came;
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the program is ending already
        }
    }
}

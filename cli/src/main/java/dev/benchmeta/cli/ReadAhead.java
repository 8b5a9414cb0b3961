package dev.benchmeta.cli;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Reads the elements of a source on a thread of its own, so that what takes them need not wait for
 * reading. Only a bounded number is read ahead. The order stays, and a fault of the source comes
 * where it would have come. To be used by one thread.
 *
 * @param <T> an element
 */
final class ReadAhead<T> implements Iterator<T>, AutoCloseable {
    /** Enough to bridge the writing of a batch's rows, few enough for records of megabytes. */
    private static final int AHEAD = 64;

    /** How soon an end that is asked for is noticed, and how long a reader is waited for. */
    private static final long LOOK_MILLIS = 50;

    private static final long PATIENCE_MILLIS = 2000;

    /** What the reader gives. */
    private sealed interface Piece<T> {
        /** An element. */
        record Element<T>(T value) implements Piece<T> {}

        /** The source failed. */
        record Fault<T>(Throwable cause) implements Piece<T> {}

        /** There is no more. */
        record End<T>() implements Piece<T> {}
    }

    private final Iterator<? extends T> source;
    private final BooleanSupplier stopped;
    private final BlockingQueue<Piece<T>> pieces = new ArrayBlockingQueue<>(AHEAD);
    private final Thread reader = new Thread(this::read, "read");
    private Optional<Piece<T>> ahead = Optional.empty();

    /**
     * @param source used by the reading thread only, until this is closed
     * @param stopped asked while the source is waited for: whether to end without the rest
     */
    ReadAhead(Iterator<? extends T> source, BooleanSupplier stopped) {
        this.source = source;
        this.stopped = stopped;
        // A source that waits for input must not keep the program from ending.
        reader.setDaemon(true);
    }

    private void read() {
        try {
            pieces.put(lastPiece());
        } catch (InterruptedException e) {
            // closed: nobody takes what is left
            Thread.currentThread().interrupt();
        }
    }

    /** Gives the elements, and returns what ends them. */
    private Piece<T> lastPiece() throws InterruptedException {
        try {
            while (source.hasNext()) {
                pieces.put(new Piece.Element<>(source.next()));
            }
            return new Piece.End<>();
        } catch (RuntimeException | Error fault) {
            return new Piece.Fault<>(fault);
        }
    }

    @Override
    public boolean hasNext() {
        if (ahead.isEmpty()) {
            ahead = await();
        }
        Optional<Throwable> fault =
                ahead.map(piece -> piece instanceof Piece.Fault<T> failed ? failed.cause() : null);
        fault.ifPresent(ReadAhead::rethrow);
        return ahead.filter(Piece.Element.class::isInstance).isPresent();
    }

    /** The next piece; nothing when the end comes from outside. */
    private Optional<Piece<T>> await() {
        if (reader.getState() == Thread.State.NEW) {
            reader.start();
        }
        try {
            Piece<T> piece = pieces.poll();
            while (piece == null && !stopped.getAsBoolean()) {
                piece = pieces.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            }
            return Optional.ofNullable(piece);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted");
        }
    }

    private static void rethrow(Throwable fault) {
        if (fault instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) fault;
    }

    @Override
    public T next() {
        if (!hasNext() || !(ahead.orElseThrow() instanceof Piece.Element<T> element)) {
            throw new NoSuchElementException("no more elements");
        }
        ahead = Optional.empty();
        return element.value();
    }

    /** Ends reading and waits for it a while; a source that waits for input cannot be ended. */
    @Override
    public void close() {
        reader.interrupt();
        try {
            reader.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

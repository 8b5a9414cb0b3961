package dev.benchmeta.cli;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;

/**
 * Reads the elements of a source on a thread of its own, so that what takes them need not wait for
 * reading. Only so much is read ahead. The order stays, and a fault of the source comes where it
 * would have come. To be used by one thread.
 *
 * @param <T> an element
 */
final class ReadAhead<T> implements Iterator<T>, AutoCloseable {
    /** More than a batch, so that the next one is read while one is written. */
    private static final int AHEAD = 1000;

    /** What the elements read ahead may weigh; a heavier one is read ahead alone. */
    private static final int WEIGHT = 4_000_000;

    /** How soon an end that is asked for is noticed, and how long a reader is waited for. */
    private static final long LOOK_MILLIS = 50;

    private static final long PATIENCE_MILLIS = 2000;

    /** What the reader gives. */
    private sealed interface Piece<T> {
        /** An element. */
        record Element<T>(T value, int weight) implements Piece<T> {}

        /** The source failed. */
        record Fault<T>(Throwable cause) implements Piece<T> {}

        /** There is no more. */
        record End<T>() implements Piece<T> {}
    }

    private final Iterator<? extends T> source;
    private final ToIntFunction<? super T> weight;
    private final BooleanSupplier stopped;
    private final Semaphore room = new Semaphore(WEIGHT);
    private final BlockingQueue<Piece<T>> pieces = new ArrayBlockingQueue<>(AHEAD);
    private final Thread reader = new Thread(this::read, "read");
    private Optional<Piece<T>> ahead = Optional.empty();

    /**
     * @param source used by the reading thread only, until this is closed
     * @param weight what an element takes of the memory, in characters
     * @param stopped asked while the source is waited for: whether to end without the rest
     */
    ReadAhead(
            Iterator<? extends T> source,
            ToIntFunction<? super T> weight,
            BooleanSupplier stopped) {
        this.source = source;
        this.weight = weight;
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
                T value = source.next();
                int weighs = Math.max(0, Math.min(WEIGHT, weight.applyAsInt(value)));
                room.acquire(weighs);
                pieces.put(new Piece.Element<>(value, weighs));
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
        room.release(element.weight());
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

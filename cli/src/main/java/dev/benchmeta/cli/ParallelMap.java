package dev.benchmeta.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Maps elements on several threads and gives the results in the order of the elements. At most a
 * bounded number of elements is under way, so any number fits in memory. The source is read on the
 * caller's thread only.
 */
final class ParallelMap<T, R> implements Iterator<R>, AutoCloseable {
    /** Enough for one slow element not to stop the others for long. */
    private static final int UNDER_WAY_PER_THREAD = 16;

    private final Iterator<T> source;
    private final Function<T, R> mapping;
    private final int underWay;
    private final ExecutorService threads;
    private final Queue<Future<R>> results = new ArrayDeque<>();

    ParallelMap(Iterator<T> source, Function<T, R> mapping, int threads) {
        this.source = source;
        this.mapping = mapping;
        this.underWay = threads * UNDER_WAY_PER_THREAD;
        this.threads = Executors.newFixedThreadPool(threads, ParallelMap::thread);
    }

    /** A daemon: a thread still at work must not keep the program from ending. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "extract");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public boolean hasNext() {
        fill();
        return !results.isEmpty();
    }

    private void fill() {
        while (results.size() < underWay && source.hasNext()) {
            T element = source.next();
            results.add(threads.submit(() -> mapping.apply(element)));
        }
    }

    @Override
    public R next() {
        fill();
        try {
            return results.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

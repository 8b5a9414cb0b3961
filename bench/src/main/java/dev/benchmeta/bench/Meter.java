package dev.benchmeta.bench;

import dev.benchmeta.core.model.Paper;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Measures how many papers a second a way reads. */
final class Meter {
    private static final int PASSES = 3;

    private Meter() {}

    /**
     * The middle one of three passes, after warming up.
     *
     * @param warmUpSeconds how long the papers are read before, once at least
     */
    static double rate(Way way, List<Paper> papers, int warmUpSeconds) {
        long end = System.nanoTime() + warmUpSeconds * 1_000_000_000L;
        do {
            papers.forEach(way.reader());
        } while (System.nanoTime() < end);
        return middle(way, papers, 1);
    }

    /** The middle one of three passes of a way that is warm. */
    static double middle(Way way, List<Paper> papers, int threads) {
        double[] rates =
                IntStream.range(0, PASSES)
                        .mapToDouble(pass -> pass(way, papers, threads))
                        .toArray();
        Arrays.sort(rates);
        return rates[PASSES / 2];
    }

    /** One pass, with some threads. */
    static double pass(Way way, List<Paper> papers, int threads) {
        System.gc();
        long start = System.nanoTime();
        if (threads == 1) {
            papers.forEach(way.reader());
        } else {
            parallel(way, papers, threads);
        }
        return papers.size() / ((System.nanoTime() - start) / 1e9);
    }

    private static void parallel(Way way, List<Paper> papers, int threads) {
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> work =
                    IntStream.range(0, threads)
                            .<Future<?>>mapToObj(i -> pool.submit(() -> take(way, papers, next)))
                            .toList();
            for (Future<?> one : work) {
                one.get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }

    private static void take(Way way, List<Paper> papers, AtomicInteger next) {
        for (int i = next.getAndIncrement(); i < papers.size(); i = next.getAndIncrement()) {
            way.reader().accept(papers.get(i));
        }
    }
}

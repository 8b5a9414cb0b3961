package dev.benchmeta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class ReadAheadTest {
    @Test
    void givesAllInOrder() {
        List<Integer> numbers = IntStream.range(0, 10_000).boxed().toList();
        try (ReadAhead<Integer> ahead = new ReadAhead<>(numbers.iterator(), () -> false)) {
            for (Integer number : numbers) {
                assertTrue(ahead.hasNext());
                assertEquals(number, ahead.next());
            }
            assertFalse(ahead.hasNext());
            assertThrows(NoSuchElementException.class, ahead::next);
        }
    }

    @Test
    void givesFaultsInTheirPlace() {
        Failure fault = new Failure("the disk is gone");
        try (ReadAhead<Integer> ahead = new ReadAhead<>(failingAfter(3, fault), () -> false)) {
            assertEquals(List.of(0, 1, 2), List.of(ahead.next(), ahead.next(), ahead.next()));
            assertSame(fault, assertThrows(Failure.class, ahead::hasNext));
        }
    }

    @Test
    void readsOnlySoFarAhead() throws InterruptedException {
        AtomicInteger read = new AtomicInteger();
        CountDownLatch first = new CountDownLatch(64);
        Iterator<Integer> endless =
                IntStream.generate(
                                () -> {
                                    first.countDown();
                                    return read.getAndIncrement();
                                })
                        .iterator();
        try (ReadAhead<Integer> ahead = new ReadAhead<>(endless, () -> false)) {
            assertEquals(0, ahead.next());
            assertTrue(first.await(30, TimeUnit.SECONDS), "reads ahead while nobody asks");
            TimeUnit.MILLISECONDS.sleep(200);
            assertTrue(read.get() <= 70, () -> read + " elements were read for one");
        }
    }

    @Test
    void endsWhenToldThoughItsSourceWaits() {
        AtomicBoolean stopped = new AtomicBoolean();
        CountDownLatch never = new CountDownLatch(1);
        Iterator<Integer> waiting =
                IntStream.iterate(0, number -> number + 1)
                        .peek(
                                number -> {
                                    if (number == 1) {
                                        stopped.set(true);
                                        awaitQuietly(never);
                                    }
                                })
                        .iterator();
        try (ReadAhead<Integer> ahead = new ReadAhead<>(waiting, stopped::get)) {
            assertEquals(0, ahead.next());
            assertFalse(ahead.hasNext());
        }
    }

    private static Iterator<Integer> failingAfter(int count, RuntimeException fault) {
        return IntStream.iterate(0, number -> number + 1)
                .peek(
                        number -> {
                            if (number == count) {
                                throw fault;
                            }
                        })
                .iterator();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

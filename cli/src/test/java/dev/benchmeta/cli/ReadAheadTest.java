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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
final class ReadAheadTest {
    @Test
    void givesAllInOrder() {
        List<Integer> numbers = IntStream.range(0, 10_000).boxed().toList();
        try (ReadAhead<Integer> ahead = new ReadAhead<>(numbers.iterator(), n -> 1, () -> false)) {
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
        try (ReadAhead<Integer> ahead =
                new ReadAhead<>(failingAfter(3, fault), n -> 1, () -> false)) {
            assertEquals(List.of(0, 1, 2), List.of(ahead.next(), ahead.next(), ahead.next()));
            assertSame(fault, assertThrows(Failure.class, ahead::hasNext));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1000", "40000, 100", "1000000, 4", "9000000, 1"})
    void readsOnlySoFarAhead(int weight, int ahead) throws InterruptedException {
        AtomicInteger read = new AtomicInteger();
        CountDownLatch first = new CountDownLatch(1 + ahead);
        Iterator<Integer> endless =
                IntStream.generate(
                                () -> {
                                    first.countDown();
                                    return read.getAndIncrement();
                                })
                        .iterator();
        try (ReadAhead<Integer> elements = new ReadAhead<>(endless, n -> weight, () -> false)) {
            assertEquals(0, elements.next());
            assertTrue(first.await(30, TimeUnit.SECONDS), "reads ahead while nobody asks");
            TimeUnit.MILLISECONDS.sleep(200);
            int most = 1 + ahead + 2;
            assertTrue(read.get() <= most, () -> read + " elements were read for one");
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
        try (ReadAhead<Integer> ahead = new ReadAhead<>(waiting, n -> 1, stopped::get)) {
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

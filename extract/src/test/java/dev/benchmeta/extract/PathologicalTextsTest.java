package dev.benchmeta.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of 200,000 characters that are nothing but one thing again and again. */
class PathologicalTextsTest {
    private static final int LENGTH = 200_000;

    /** Time on the processor, which does not depend on what else the machine does. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Stops what would not end. */
    private static final Duration STOP = Duration.ofMinutes(3);

    private static final FactExtractor EXTRACTOR = FactExtractor.create();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "x",
                "1.1.",
                "1,",
                "1/",
                "2-",
                "(",
                "[",
                ")",
                "()",
                "{",
                "$",
                "$5 ",
                "\\",
                "\\times",
                "times",
                "sim",
                "~",
                "&",
                "*",
                "'",
                "\"",
                ".",
                "A. ",
                "\n",
                "a++",
                "a+",
                "a-1",
                "é",
                "\ud83d\ude80",
                "\ud83d",
                "e\u0301",
                "2x, ",
                "2x ",
                "2x and ",
                "2x (3x) ",
                "2 to ",
                "half ",
                "two ",
                "up to ",
                "over ",
                "latency ",
                "faster ",
                "reduces ",
                "by ",
                "50% of the ",
                "+5% ",
                "(+5%) ",
                "5% x ",
                "memory 2x, ",
                "reduces memory by 2x, ",
                "latency 12 ms, ",
                "accuracy of 5.5, ",
                "performance 5% faster, ",
                "Foo 2x faster than Bar, ",
                "3 x "
            })
    void costNoMoreThanText(String piece) {
        Paper paper =
                Paper.of(
                        "p",
                        "",
                        piece.repeat(LENGTH / piece.length())
                                + " FooSort is 2.5x faster than BarSort.");
        AtomicLong nanos = new AtomicLong();
        PaperFacts facts =
                assertTimeoutPreemptively(
                        STOP,
                        () -> {
                            long start = THREADS.getCurrentThreadCpuTime();
                            PaperFacts found = EXTRACTOR.extract(paper);
                            nanos.set(THREADS.getCurrentThreadCpuTime() - start);
                            return found;
                        });
        assertThat(facts.gains())
                .allSatisfy(
                        g ->
                                assertThat(g.evidence().span().in(paper))
                                        .isEqualTo(g.evidence().text()));
        assertThat(Duration.ofNanos(nanos.get())).isLessThan(LIMIT);
    }
}

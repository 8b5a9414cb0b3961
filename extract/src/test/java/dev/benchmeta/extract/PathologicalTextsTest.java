package dev.benchmeta.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts of 40,000 characters that are nothing but one thing again and again; one on each core at a
 * time.
 */
@Execution(ExecutionMode.CONCURRENT)
class PathologicalTextsTest {
    private static final int LENGTH = 40_000;

    /** Time on the processor, which does not depend on what else the machine does. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** Stops what would not end. */
    private static final Duration STOP = Duration.ofMinutes(3);

    /** What half and whole take alike: warming up, collecting garbage. */
    private static final long GRACE_NANOS = 500_000_000;

    private static final FactExtractor EXTRACTOR = OneExtractor.get();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** White space within a line separates them, "_" stands for a space. */
    private static final String PIECES =
            """
            7 x 1.1. 1- 1, 1/ 2- ( [ " arXiv: () { $ $5_ \\ \\times sim ~ & ' . A._ a++ a-1
            \ud83d\ude80 \ud83d e\u0301 2x_(3x)_ 2x,_ 2x_and_ 2_to_ half_ up_to_ faster_ reduces_
            50%_of_the_ +5%_ (+5%)_ 5%_x_ latency_12_ms,_ accuracy_of_5.5,_
            memory_2x,_ reduces_memory_by_2x,_ performance_5%_faster,_ Foo_2x_faster_than_Bar,_
            A100_ GPU/ 3.5%_on_ImageNet,_
            """;

    static Stream<String> pieces() {
        return Stream.of(PIECES.split("\\s+")).map(piece -> piece.replace('_', ' '));
    }

    @ParameterizedTest
    @MethodSource("pieces")
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

    /** A text twice as long costs about twice as much, in the abstract and in the title. */
    @ParameterizedTest
    @ValueSource(strings = {"7", "x", "(", "[", "{", "1.1.", " ", "\"", "'", "arXiv:"})
    void growInStepWithTheirLength(String piece) {
        String half = piece.repeat(150_000 / piece.length());
        assertLinear(Paper.of("p", "T", half), Paper.of("p", "T", half + half));
        assertLinear(Paper.of("p", half, "A."), Paper.of("p", half + half, "A."));
    }

    private static void assertLinear(Paper half, Paper whole) {
        long most = 0;
        long cost = 1;
        for (int attempt = 0; attempt < 4 && cost > most; attempt++) {
            most = 3 * cost(half) + GRACE_NANOS;
            cost = cost(whole);
        }
        assertThat(cost).isLessThanOrEqualTo(most);
    }

    private static long cost(Paper paper) {
        long start = THREADS.getCurrentThreadCpuTime();
        assertThat(EXTRACTOR.extract(paper).paper()).isEqualTo(paper);
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}

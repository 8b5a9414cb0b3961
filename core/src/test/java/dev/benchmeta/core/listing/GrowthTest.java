package dev.benchmeta.core.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Twice as long an input costs about twice as much, whatever it is made of. What is measured is the
 * processor's time, which does not depend on what else the machine does.
 */
class GrowthTest {
    private static final int LENGTH = 40_000;

    /** Quadratic cost would be four times as much. */
    private static final double MOST = 3;

    /** What both take alike: warming up, collecting garbage. */
    private static final long GRACE_NANOS = 300_000_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** "_" is a space, "~" a line break. */
    private static final String PIECES =
            "7 x 1.1. ( [ { < > - > | |--| # * _ \\ ]( $ & \" ' ~ _~ ~_ , _and : • http://a arXiv: -_ \\~ #_~";

    @Test
    void noReaderIsMoreThanLinear() throws IOException {
        try (Stream<Path> files = Files.list(Reading.testdata("listings/formats"))) {
            for (Path file : files.sorted().toList()) {
                String sample = Files.readString(file);
                // in front, within the first record, at the end
                int[] places = {0, sample.length() / 3, sample.length()};
                String[] pieces = (PIECES + " _").split(" ");
                // every third piece: the files share them out
                int first = file.getFileName().toString().length() % 3;
                for (int i = first; i < pieces.length; i += 3) {
                    assertLinear(file, sample, places[i / 3 % places.length], pieces[i]);
                }
            }
        }
    }

    private static void assertLinear(Path file, String sample, int at, String piece) {
        String repeated = piece.replace('_', ' ').replace('~', '\n');
        long most = 0;
        long whole = 1;
        for (int attempt = 0; attempt < 4 && whole > most; attempt++) {
            most = (long) (MOST * cost(sample, at, repeated, LENGTH / 2)) + GRACE_NANOS;
            whole = cost(sample, at, repeated, LENGTH);
        }
        assertThat(whole)
                .as("%s with '%s' at %d", file.getFileName(), piece, at)
                .isLessThanOrEqualTo(most);
    }

    private static long cost(String sample, int at, String piece, int length) {
        String text =
                sample.substring(0, at)
                        + piece.repeat(length / piece.length())
                        + sample.substring(at);
        long start = THREADS.getCurrentThreadCpuTime();
        Reading.of(text);
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}

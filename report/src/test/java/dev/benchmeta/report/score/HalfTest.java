package dev.benchmeta.report.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfTest {
    /** First digits of {@code sha1sum}: a 8, b e, c 8, d 3, e 5. */
    @ParameterizedTest
    @CsvSource({"a, EVEN", "b, EVEN", "c, EVEN", "d, ODD", "e, ODD"})
    void followsTheFirstDigitOfTheDigest(String id, Half half) {
        assertThat(Half.of(id)).isEqualTo(half);
    }

    @Test
    void splitsManyPapersAboutEvenly() {
        long even =
                IntStream.range(0, 2000).filter(i -> Half.of("paper-" + i) == Half.EVEN).count();
        assertThat(even).isBetween(900L, 1100L);
    }
}

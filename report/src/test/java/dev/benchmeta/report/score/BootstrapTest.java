package dev.benchmeta.report.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.report.score.Bootstrap.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    /** Each paper has two entries, of which one in {@code n} papers' are missed. */
    private static List<Part> papers(int count, int n) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(new Part(i % n == 0 ? 0 : 2, 2, 2));
        }
        return parts;
    }

    @Test
    void isCertainOfWhatIsAlwaysRight() {
        assertThat(Bootstrap.f1(Collections.nCopies(20, new Part(3, 3, 3))))
                .isEqualTo(new Interval(1, 1));
    }

    @Test
    void agreesWithTheNormalApproximation() {
        // F1 0.75 over 400 papers: 1.96 · sqrt(0.75 · 0.25 / 400) = 0.042 on each side
        Interval interval = Bootstrap.f1(papers(400, 4));
        assertThat(interval.low()).isBetween(0.75 - 0.042 - 0.01, 0.75 - 0.042 + 0.01);
        assertThat(interval.high()).isBetween(0.75 + 0.042 - 0.01, 0.75 + 0.042 + 0.01);
    }

    @Test
    void narrowsWithMorePapers() {
        Interval few = Bootstrap.f1(papers(40, 4));
        Interval many = Bootstrap.f1(papers(4000, 4));
        assertThat(many.high() - many.low()).isLessThan((few.high() - few.low()) / 5);
    }

    @Test
    void isTheSameEachTime() {
        assertThat(Bootstrap.f1(papers(50, 3))).isEqualTo(Bootstrap.f1(papers(50, 3)));
    }

    @Test
    void isZeroWithoutEntries() {
        assertThat(Bootstrap.f1(List.of())).isEqualTo(new Interval(0, 0));
        assertThat(Bootstrap.f1(List.of(new Part(0, 0, 0)))).isEqualTo(new Interval(0, 0));
    }
}

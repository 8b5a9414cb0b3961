package dev.benchmeta.report.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.Claims;
import dev.benchmeta.report.Testdata;
import dev.benchmeta.report.diff.Change.Kind;
import dev.benchmeta.report.table.ClaimFilter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static Changes between(List<PaperFacts> before, List<PaperFacts> after) {
        return Changes.between(snapshot(before), snapshot(after));
    }

    private static Snapshot snapshot(List<PaperFacts> papers) {
        return Snapshot.of(papers.iterator(), ClaimFilter.ALL);
    }

    @Test
    void findsNoneInTheSamePapers() {
        Random random = new Random(55);
        for (int round = 0; round < 20; round++) {
            List<PaperFacts> papers = Claims.random(random, 10);
            List<PaperFacts> shuffled = new ArrayList<>(papers);
            Collections.shuffle(shuffled, random);
            assertThat(between(papers, shuffled).changes()).isEmpty();
        }
    }

    @Test
    void whatIsNewOneWayIsGoneTheOther() {
        Random random = new Random(89);
        for (int round = 0; round < 20; round++) {
            List<PaperFacts> before = Claims.random(random, 10);
            List<PaperFacts> after = Claims.random(random, 12);
            Changes there = between(before, after);
            Changes back = between(after, before);
            assertThat(count(there, Kind.NEW_PAPER)).isEqualTo(count(back, Kind.VANISHED_PAPER));
            assertThat(count(there, Kind.NEW_FIGURE)).isEqualTo(count(back, Kind.VANISHED_FIGURE));
            assertThat(count(there, Kind.CHANGED_FIGURE))
                    .isEqualTo(count(back, Kind.CHANGED_FIGURE));
        }
    }

    private static long count(Changes changes, Kind kind) {
        return changes.changes().stream().filter(change -> change.kind() == kind).count();
    }

    /** {@link Claims} give each paper an id of its own, so these share only the title. */
    @Test
    void knowsAPaperByItsTitle() {
        Changes changes =
                between(
                        List.of(Claims.of("FooServe for Many", "vLLM", Metric.SPEED, 2)),
                        List.of(Claims.of("Foo-Serve for many", "vLLM", Metric.SPEED, 3)));
        assertThat(changes.changes())
                .singleElement()
                .satisfies(
                        change -> {
                            assertThat(change.kind()).isEqualTo(Kind.CHANGED_FIGURE);
                            assertThat(change.was().orElseThrow().figure()).isEqualTo("2x");
                            assertThat(change.is().orElseThrow().figure()).isEqualTo("3x");
                        });
    }

    @Test
    void anotherMetricIsAnotherFigure() {
        Changes changes =
                between(
                        List.of(Claims.of("FooServe for Many", "vLLM", Metric.SPEED, 2)),
                        List.of(Claims.of("FooServe for Many", "vLLM", Metric.LATENCY, 2)));
        assertThat(changes.changes())
                .extracting(Change::kind)
                .containsExactly(Kind.NEW_FIGURE, Kind.VANISHED_FIGURE);
    }

    @Test
    void tellsAllKindsApart() {
        Changes changes =
                between(Testdata.read("facts/before.jsonl"), Testdata.read("facts/after.jsonl"));
        assertThat(count(changes, Kind.NEW_PAPER)).isEqualTo(1);
        assertThat(count(changes, Kind.NEW_FIGURE)).isEqualTo(5);
        assertThat(count(changes, Kind.CHANGED_FIGURE)).isEqualTo(1);
        assertThat(count(changes, Kind.VANISHED_FIGURE)).isEqualTo(2);
        assertThat(count(changes, Kind.VANISHED_PAPER)).isEqualTo(1);
    }
}

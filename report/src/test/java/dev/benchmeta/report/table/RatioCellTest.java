package dev.benchmeta.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.core.model.Amount;
import dev.benchmeta.core.model.Evidence;
import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Links;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.core.model.Span;
import dev.benchmeta.report.render.Cell;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has no ratio is shown as the difference it is. */
class RatioCellTest {
    private static Gain gain(double low, double high, String unit, boolean improves, double ratio) {
        return new Gain(
                new Amount(low, high, unit, Qualifier.EXACT),
                Metric.LATENCY,
                improves,
                ratio > 0 ? OptionalDouble.of(ratio) : OptionalDouble.empty(),
                Links.NONE,
                new Evidence(new Span(Section.ABSTRACT, 0, 5), "Words", "gain/invented", 0.9));
    }

    @ParameterizedTest
    @CsvSource({
        "15, 15, s, true, 15 s",
        "2, 3, GB, true, 2–3 GB",
        "4.7, 4.7, %, true, 4.7%",
        "3, 3, points, false, −3 pts"
    })
    void readersSeeTheDifference(
            double low, double high, String unit, boolean improves, String shown) {
        assertThat(RatioCell.of(gain(low, high, unit, improves, 0)))
                .isEqualTo(new Cell.Absent(shown));
    }

    @Test
    void ratiosStandAsSuch() {
        assertThat(RatioCell.of(gain(50, 50, "%", true, 2)))
                .isEqualTo(new Cell.Numeric(2, "2.00x"));
    }
}

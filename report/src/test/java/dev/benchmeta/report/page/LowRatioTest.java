package dev.benchmeta.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.benchmeta.core.model.Amount;
import dev.benchmeta.core.model.Evidence;
import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Links;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.core.model.Span;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The other end of a range has the ratio that the lower number alone would have. */
class LowRatioTest {
    private static Gain gain(double low, double high, String unit, OptionalDouble ratio) {
        return new Gain(
                new Amount(low, high, unit, Qualifier.EXACT),
                Metric.SPEED,
                true,
                ratio,
                Links.NONE,
                new Evidence(new Span(Section.ABSTRACT, 0, 1), "1", "invented", 1));
    }

    @ParameterizedTest
    @CsvSource({
        "1.9, 4.0, x, 4.0, 1.9",
        "2, 5, x, 0.2, 0.5",
        "20, 50, %, 1.5, 1.2",
        "20, 50, %, 2.0, 1.25",
        "20, 25, %, 0.8, 0.8333",
        "1, 3, oom, 1000, 10"
    })
    void followsTheStepOfTheUpperNumber(
            double low, double high, String unit, double ratio, double expected) {
        assertThat(LowRatio.of(gain(low, high, unit, OptionalDouble.of(ratio))))
                .hasValueCloseTo(expected, within(0.001));
    }

    @Test
    void isEmptyWithoutARangeOrARatio() {
        assertThat(LowRatio.of(gain(2, 2, "x", OptionalDouble.of(2)))).isEmpty();
        assertThat(LowRatio.of(gain(2, 3, "points", OptionalDouble.empty()))).isEmpty();
        assertThat(LowRatio.of(gain(2, 3, "GB", OptionalDouble.of(9)))).isEmpty();
    }
}

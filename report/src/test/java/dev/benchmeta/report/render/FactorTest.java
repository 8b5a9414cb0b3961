package dev.benchmeta.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.0004|0.0004x",
                "0.001|0.001x",
                "0.0096|0.01x",
                "0.0123|0.01x",
                "2.3|2.30x",
                "4120|4,120x",
                "1e20|100,000,000,000,000,000,000x"
            })
    void aLossStaysInSightAndAGainIsNotCut(double factor, String shown) {
        assertThat(Factor.shown(factor)).isEqualTo(shown);
    }
}

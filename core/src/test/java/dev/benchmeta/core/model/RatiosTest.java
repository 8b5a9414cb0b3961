package dev.benchmeta.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatiosTest {
    private static final Offset<Double> ROUNDING = within(0.0005001);

    @ParameterizedTest
    @CsvSource({
        "3.4,true,3.4",
        "2,false,0.5",
        "1,true,1",
        "3,false,0.333",
        "1.0004,true,1",
        "1.0006,true,1.001"
    })
    void times(double times, boolean improves, double ratio) {
        assertThat(Ratios.ofTimes(times, improves)).hasValue(ratio);
    }

    @ParameterizedTest
    @CsvSource({"2.5,true,2.5", "0.1,false,10", "0.68,false,1.471", "1.4,false,0.714"})
    void quotients(double quotient, boolean higherIsBetter, double ratio) {
        assertThat(Ratios.ofQuotient(quotient, higherIsBetter)).hasValue(ratio);
    }

    @ParameterizedTest
    @CsvSource({
        "30,false,false,1.429",
        "20,true,true,1.2",
        "40,true,false,0.714",
        "20,false,true,0.8",
        "90,false,false,10",
        "150,true,true,2.5"
    })
    void percentages(double percent, boolean grew, boolean higherIsBetter, double ratio) {
        assertThat(Ratios.ofPercent(percent, grew, higherIsBetter)).hasValue(ratio);
    }

    @ParameterizedTest
    @CsvSource({
        "1,true,10",
        "3,true,1000",
        "2,false,0.01",
        "1.5,true,31.623",
        "15,true,1e15",
        "20,true,1e20"
    })
    void orders(double orders, boolean improves, double ratio) {
        assertThat(Ratios.ofOrders(orders, improves)).hasValue(ratio);
    }

    @Test
    void whatHasNoRatioIsEmpty() {
        assertThat(Ratios.ofPercent(100, false, true)).isEmpty();
        assertThat(Ratios.ofPercent(100, false, false)).isEmpty();
        assertThat(Ratios.ofPercent(250, false, false)).isEmpty();
        assertThat(Ratios.ofTimes(0, true)).isEmpty();
        assertThat(Ratios.ofTimes(0, false)).isEmpty();
        assertThat(Ratios.ofTimes(Double.NaN, true)).isEmpty();
        assertThat(Ratios.ofOrders(400, true)).isEmpty();
        assertThat(Ratios.ofOrders(320, false)).as("what it is one part of").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 1e-6, 0.0004})
    void aTinyRatioStaysPositive(double times) {
        assertThat(Ratios.ofTimes(times, true).orElseThrow()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aGainIsAboveOneAndALossBelow(double times) {
        assertThat(Ratios.ofTimes(1 + times, true).orElseThrow()).isGreaterThanOrEqualTo(1);
        assertThat(Ratios.ofTimes(1 + times, false).orElseThrow()).isLessThanOrEqualTo(1);
        assertThat(Ratios.ofPercent(times, true, true).orElseThrow()).isGreaterThanOrEqualTo(1);
        assertThat(Ratios.ofPercent(times, true, false).orElseThrow()).isLessThanOrEqualTo(1);
        assertThat(Ratios.ofPercent(times % 100, false, false).orElseThrow())
                .isGreaterThanOrEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void wordingsOfOneChangeAgree(double percent) {
        double grown = 1 + percent / 100;
        assertThat(Ratios.ofPercent(percent, true, true).orElseThrow())
                .isCloseTo(Ratios.ofQuotient(grown, true).orElseThrow(), ROUNDING)
                .isCloseTo(Ratios.ofTimes(grown, true).orElseThrow(), ROUNDING)
                .isCloseTo(
                        Ratios.ofOrders(Math.log10(grown), true).orElseThrow(), within(0.0010001));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void higherAndLowerAreEachOthersInverse(double quotient) {
        double up = Ratios.ofQuotient(1 + quotient / 100, true).orElseThrow();
        double down = Ratios.ofQuotient(1 + quotient / 100, false).orElseThrow();
        assertThat(up * down).isCloseTo(1, within(0.0005001 * (up + down)));
    }

    static DoubleStream numbers() {
        return new Random(20241103).doubles(200, 0, 900);
    }
}

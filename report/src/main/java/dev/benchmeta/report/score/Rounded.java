package dev.benchmeta.report.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers rounded to decimals: the exact value of the double, halves to even. */
final class Rounded {
    private Rounded() {}

    static BigDecimal of(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
    }
}

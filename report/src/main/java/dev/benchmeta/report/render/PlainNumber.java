package dev.benchmeta.report.render;

import java.math.BigDecimal;

/** Numbers for programs: no exponent, no superfluous zeros. */
public final class PlainNumber {
    private PlainNumber() {}

    static BigDecimal decimal(double value) {
        BigDecimal decimal = BigDecimal.valueOf(value).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }

    public static String of(double value) {
        return decimal(value).toPlainString();
    }
}

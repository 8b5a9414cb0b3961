package dev.benchmeta.report.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * Improvement factors for readers: "2.30x", "4,120x"; of a loss so large that decimals would leave
 * nothing of it, one digit: "0.001x".
 */
public final class Factor {
    private static final double LEAST_IN_DECIMALS = 0.01;
    private static final MathContext ONE_DIGIT = new MathContext(1);

    private Factor() {}

    /** A factor as a number, without the "x". */
    public static String number(double factor) {
        return factor < LEAST_IN_DECIMALS
                ? BigDecimal.valueOf(factor).round(ONE_DIGIT).toPlainString()
                : String.format(Locale.ROOT, factor < 100 ? "%.2f" : "%,.0f", factor);
    }

    /** A factor in a text. */
    public static String shown(double factor) {
        return number(factor) + "x";
    }

    /** A factor in a table. */
    public static Cell cell(double factor) {
        return new Cell.Numeric(factor, shown(factor));
    }
}

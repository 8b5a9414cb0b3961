package dev.benchmeta.core.model;

import java.util.OptionalDouble;

/**
 * The one place where percentages, factors and orders of magnitude become an improvement factor
 * (greater than 1 = better), rounded to three decimals as far as a double has them. Losses come out
 * below 1. The definitions are those of the annotation guidelines: −p% → 1/(1−p/100), +p% →
 * 1+p/100, "to p% of" → 100/p, n orders of magnitude → 10^n.
 */
public final class Ratios {
    /** From here on a double has no third decimal that could be rounded. */
    private static final double EXACT = (1L << 53) / 1000.0;

    private Ratios() {}

    /** "x times better" or "x times worse"; {@code times} greater than 0. */
    public static OptionalDouble ofTimes(double times, boolean improves) {
        return of(improves ? times : 1 / times);
    }

    /**
     * A number that is {@code quotient} times another: "2x the throughput" is 2, "68% of the
     * latency" is 0.68.
     */
    public static OptionalDouble ofQuotient(double quotient, boolean higherIsBetter) {
        return of(higherIsBetter ? quotient : 1 / quotient);
    }

    /**
     * A number that grew or shrank by a percentage.
     *
     * @param percent not negative; below 100 if the number shrank
     */
    public static OptionalDouble ofPercent(double percent, boolean grew, boolean higherIsBetter) {
        return ofQuotient(grew ? 1 + percent / 100 : 1 - percent / 100, higherIsBetter);
    }

    /** Better or worse by orders of magnitude. */
    public static OptionalDouble ofOrders(double orders, boolean improves) {
        return of(Math.pow(10, improves ? orders : -orders));
    }

    private static OptionalDouble of(double ratio) {
        if (!(ratio > 0) || Double.isInfinite(ratio) || Double.isInfinite(1 / ratio)) {
            return OptionalDouble.empty();
        }
        double rounded = ratio < EXACT ? Math.round(ratio * 1000) / 1000.0 : ratio;
        return OptionalDouble.of(rounded > 0 ? rounded : ratio);
    }
}

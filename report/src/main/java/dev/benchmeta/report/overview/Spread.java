package dev.benchmeta.report.overview;

import com.google.common.math.Quantiles;
import java.util.Collection;
import java.util.Map;

/**
 * How ratios are spread; quartiles between two values are interpolated.
 *
 * @param least the smallest
 * @param lower a quarter lies at or below
 * @param median half lies at or below
 * @param upper three quarters lie at or below
 * @param most the largest
 */
public record Spread(double least, double lower, double median, double upper, double most) {
    private static final int LOWER = 1;
    private static final int MEDIAN = 2;
    private static final int UPPER = 3;
    private static final int MOST = 4;

    /**
     * The spread of at least one ratio.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Spread of(Collection<Double> ratios) {
        Map<Integer, Double> at =
                Quantiles.quartiles().indexes(0, LOWER, MEDIAN, UPPER, MOST).compute(ratios);
        return new Spread(
                value(at, 0),
                value(at, LOWER),
                value(at, MEDIAN),
                value(at, UPPER),
                value(at, MOST));
    }

    private static double value(Map<Integer, Double> at, int index) {
        return at.getOrDefault(index, Double.NaN);
    }
}

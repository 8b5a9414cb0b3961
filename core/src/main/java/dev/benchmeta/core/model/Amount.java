package dev.benchmeta.core.model;

import java.util.Objects;

/**
 * A relative figure as written.
 *
 * @param low the lower number as written; equal to {@code high} for a single number
 * @param high the upper number as written
 * @param unit {@code x}, {@code %}, {@code pp}, {@code points}, {@code oom} (orders of magnitude)
 *     or the absolute unit of a stated difference
 * @param qualifier how firmly it is stated
 */
public record Amount(double low, double high, String unit, Qualifier qualifier) {
    public Amount {
        Checks.check(Double.isFinite(low), "low is not finite", low);
        Checks.check(Double.isFinite(high), "high is not finite", high);
        Checks.notBlank(unit, "unit");
        Objects.requireNonNull(qualifier, "qualifier is null");
    }

    /** Whether two different numbers were given. */
    public boolean range() {
        return low != high;
    }

    /**
     * Whether it is a best case, which must not be ranked with typical figures: "up to 4x", and
     * "1.8 to 3.2 times", of which the better end is ranked.
     */
    public boolean bestCase() {
        return qualifier.bestCase() || range();
    }
}

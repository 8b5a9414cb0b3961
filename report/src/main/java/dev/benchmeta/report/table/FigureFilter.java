package dev.benchmeta.report.table;

import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Qualifier;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How large and how firm a figure has to be.
 *
 * @param minRatio the least improvement factor; leaves out claims that have none
 * @param qualifiers how it is stated; empty = anyhow
 * @param minConfidence the least probability that the fact was read rightly, 0 to 1
 */
public record FigureFilter(
        OptionalDouble minRatio, Set<Qualifier> qualifiers, double minConfidence) {
    /** Any figure. */
    public static final FigureFilter ANY = new FigureFilter(OptionalDouble.empty(), Set.of(), 0);

    public FigureFilter {
        Objects.requireNonNull(minRatio, "minRatio is null");
        qualifiers = Set.copyOf(qualifiers);
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException(
                    "minConfidence lies outside 0 to 1: " + minConfidence);
        }
    }

    boolean test(Gain gain) {
        return (minRatio.isEmpty() || gain.ratio().orElse(0) >= minRatio.getAsDouble())
                && (qualifiers.isEmpty() || qualifiers.contains(gain.amount().qualifier()))
                && gain.evidence().confidence() >= minConfidence;
    }
}

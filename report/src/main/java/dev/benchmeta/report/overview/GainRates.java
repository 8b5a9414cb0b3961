package dev.benchmeta.report.overview;

import dev.benchmeta.core.model.Qualifier;
import java.util.Map;

/**
 * How many gains state what.
 *
 * @param gains gains looked at
 * @param ratio how many of them have a ratio
 * @param subject how many of them say what is measured
 * @param baseline how many of them say what they are over
 * @param hardware how many of them say what they were measured on
 * @param workload how many of them say with what
 * @param qualifiers how many are stated how; a qualifier that is not there has none
 */
public record GainRates(
        int gains,
        int ratio,
        int subject,
        int baseline,
        int hardware,
        int workload,
        Map<Qualifier, Integer> qualifiers) {
    public GainRates {
        qualifiers = Map.copyOf(qualifiers);
    }

    int stated(Qualifier qualifier) {
        return qualifiers.getOrDefault(qualifier, 0);
    }
}

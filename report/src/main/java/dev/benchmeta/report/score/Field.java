package dev.benchmeta.report.score;

import dev.benchmeta.core.model.JsonNamed;
import java.util.Locale;

/**
 * What is counted. The gain levels build on each other; those without {@code -all} leave quality
 * gains out.
 */
public enum Field implements JsonNamed {
    CONTRIBUTIONS,
    MODELS,
    BENCHMARKS,
    /** Devices and families. */
    HARDWARE,
    /** Hardware named just by its kind. */
    HARDWARE_CLASS,
    /** Number and unit of a gain. */
    FIGURE,
    /** And metric and direction. */
    CLAIM,
    /** And baseline and hardware. */
    LINKED,
    /** And exact metric, subject, qualifier and ratio. */
    FULL,
    FIGURE_ALL,
    CLAIM_ALL,
    LINKED_ALL,
    FULL_ALL,
    RESULTS;

    @Override
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

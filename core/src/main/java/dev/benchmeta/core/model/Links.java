package dev.benchmeta.core.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What a gain is about, each in the paper's own words; empty where the paper does not say.
 *
 * @param subject what achieves it
 * @param baseline what it is compared with
 * @param hardware what the subject ran on for this figure
 * @param workload model, benchmark or setting the figure is for
 */
public record Links(
        Optional<String> subject,
        Optional<String> baseline,
        Optional<String> hardware,
        Optional<String> workload) {
    /** Nothing is stated. */
    public static final Links NONE =
            new Links(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Links {
        Objects.requireNonNull(subject, "subject is null");
        Objects.requireNonNull(baseline, "baseline is null");
        Objects.requireNonNull(hardware, "hardware is null");
        Objects.requireNonNull(workload, "workload is null");
    }
}

package dev.benchmeta.report.table;

import dev.benchmeta.report.names.NameQuery;
import java.util.Objects;
import java.util.Optional;

/**
 * Between what a claim compares.
 *
 * @param subject what is measured
 * @param baseline what it is compared with: a system, a model or hardware
 * @param model a model that subject, baseline or workload speak of, or its family
 */
public record NamesFilter(
        Optional<NameQuery> subject, Optional<NameQuery> baseline, Optional<NameQuery> model) {
    /** Anything. */
    public static final NamesFilter ANY =
            new NamesFilter(Optional.empty(), Optional.empty(), Optional.empty());

    public NamesFilter {
        Objects.requireNonNull(subject, "subject is null");
        Objects.requireNonNull(baseline, "baseline is null");
        Objects.requireNonNull(model, "model is null");
    }

    boolean test(Claim claim) {
        return subject.map(claim::measures).orElse(true)
                && baseline.map(claim::comparedWith).orElse(true)
                && model.map(claim::concerns).orElse(true);
    }
}

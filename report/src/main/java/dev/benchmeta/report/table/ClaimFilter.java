package dev.benchmeta.report.table;

import dev.benchmeta.core.model.GainKind;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.report.names.NameQuery;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Which claims a table shows.
 *
 * @param metrics what they are about; empty = anything
 * @param quality whether quality gains are shown beside efficiency gains; asking for the metric
 *     quality shows them too
 * @param hardware what they ran on, at any level of the taxonomy
 * @param baseline what they are compared with
 * @param minRatio the least improvement factor; leaves out claims that have none
 */
public record ClaimFilter(
        Set<Metric> metrics,
        boolean quality,
        Optional<NameQuery> hardware,
        Optional<NameQuery> baseline,
        OptionalDouble minRatio) {
    /** All efficiency gains. */
    public static final ClaimFilter EFFICIENCY =
            new ClaimFilter(
                    Set.of(), false, Optional.empty(), Optional.empty(), OptionalDouble.empty());

    public ClaimFilter {
        metrics = Set.copyOf(metrics);
        Objects.requireNonNull(hardware, "hardware is null");
        Objects.requireNonNull(baseline, "baseline is null");
        Objects.requireNonNull(minRatio, "minRatio is null");
    }

    boolean test(Claim claim) {
        return testAllButHardware(claim) && hardware.map(claim::ranOn).orElse(true);
    }

    boolean testAllButHardware(Claim claim) {
        return (metrics.isEmpty() || metrics.contains(claim.gain().metric()))
                && !hidesAsQuality(claim)
                && baseline.map(claim::comparedWith).orElse(true)
                && (minRatio.isEmpty() || claim.gain().ratio().orElse(0) >= minRatio.getAsDouble());
    }

    boolean hidesAsQuality(Claim claim) {
        return metrics.isEmpty() && !quality && claim.gain().kind() == GainKind.QUALITY;
    }
}

package dev.benchmeta.cli.serve;

import dev.benchmeta.report.measured.MeasuredFilter;
import dev.benchmeta.report.table.ClaimFilter;
import java.util.Objects;

/**
 * The filters of all routes.
 *
 * @param gains of all but results
 * @param results of results
 */
public record FilterSet(Filters<ClaimFilter> gains, Filters<MeasuredFilter> results) {
    public FilterSet {
        Objects.requireNonNull(gains, "gains is null");
        Objects.requireNonNull(results, "results is null");
    }
}

package dev.benchmeta.report.measured;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.table.HardwareFilter;
import dev.benchmeta.report.table.NameHints;
import dev.benchmeta.report.table.PaperFilter;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which results are looked at.
 *
 * @param metrics what they measure; empty = anything
 * @param hardware what they were measured on
 * @param names of what, and with which data
 * @param confidence at least this probability of being right, 0 to 1
 * @param papers which papers state them
 */
public record MeasuredFilter(
        Set<Metric> metrics,
        HardwareFilter hardware,
        NamesAsked names,
        double confidence,
        PaperFilter papers) {
    /** Everything. */
    public static final MeasuredFilter ALL =
            new MeasuredFilter(Set.of(), HardwareFilter.ANY, NamesAsked.ANY, 0, PaperFilter.ANY);

    public MeasuredFilter {
        metrics = Set.copyOf(metrics);
        Objects.requireNonNull(hardware, "hardware is null");
        Objects.requireNonNull(names, "names is null");
        Objects.requireNonNull(papers, "papers is null");
    }

    /**
     * Names of results.
     *
     * @param subject whose value it is
     * @param benchmark the benchmark or data set
     * @param model a model that the subject speaks of, or its family
     */
    public record NamesAsked(
            Optional<NameQuery> subject, Optional<NameQuery> benchmark, Optional<NameQuery> model) {
        /** Anything. */
        public static final NamesAsked ANY =
                new NamesAsked(Optional.empty(), Optional.empty(), Optional.empty());

        boolean test(Measured one) {
            return subject.map(one::measures).orElse(true)
                    && benchmark.map(one::measuredWith).orElse(true)
                    && model.map(one::concerns).orElse(true);
        }
    }

    /** Whether the result is looked at. */
    public boolean test(Measured one) {
        return testAllButHardware(one) && hardware.measuredOn(one);
    }

    boolean testAllButHardware(Measured one) {
        return (metrics.isEmpty() || metrics.contains(one.result().metric()))
                && one.evidence().confidence() >= confidence
                && names.test(one)
                && papers.test(one.paper());
    }

    /** What to tell of its names. */
    public NameHints<Measured> hints() {
        NameHints<Measured> hints = new NameHints<>();
        hints.hardware(hardware, hardware::measuredOn);
        hints.subject(names.subject());
        hints.benchmark(names.benchmark(), Measured::measuredWith);
        hints.model(names.model());
        return hints;
    }
}

package dev.benchmeta.report.measured;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.report.names.Counts;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.names.PaperNames;
import dev.benchmeta.report.names.Surfaces;
import dev.benchmeta.report.table.HardwareFilter;
import dev.benchmeta.report.table.PaperFilter;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
            return holds(subject, one.result().subject(), one.subjectName())
                    && holds(benchmark, one.result().benchmark(), one.benchmarkName())
                    && model.map(query -> speaksOf(one, query)).orElse(true);
        }

        private static boolean holds(
                Optional<NameQuery> asked, Optional<String> words, Optional<String> name) {
            return asked.map(
                            query ->
                                    Stream.of(words, name)
                                            .flatMap(Optional::stream)
                                            .anyMatch(query::in))
                    .orElse(true);
        }

        private static boolean speaksOf(Measured one, NameQuery query) {
            return Stream.concat(
                            one.result().subject().stream(),
                            one.models().stream().flatMap(Surfaces::of))
                    .anyMatch(query::in);
        }
    }

    /** Whether the result is looked at. */
    public boolean test(Measured one) {
        return (metrics.isEmpty() || metrics.contains(one.result().metric()))
                && one.result().evidence().confidence() >= confidence
                && names.test(one)
                && measuredOn(one)
                && papers.test(one.paper());
    }

    private boolean measuredOn(Measured one) {
        return hardware.any()
                || PaperNames.finest(one.hardware()).stream().anyMatch(hardware::test)
                || hardware.inWords(one.result().hardware().stream().map(Counts::apart));
    }
}

package dev.benchmeta.report.overview;

import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.table.ClaimFilter;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * What many papers state.
 *
 * @param papers how many papers state what
 * @param rates how many gains state what
 * @param gains the gains, typical ones before best cases, by metric
 * @param baselines what gains are over
 * @param periods the papers that name hardware over time, by quarter
 */
public record Statistics(
        PaperRates papers,
        GainRates rates,
        List<MetricGains> gains,
        Baselines baselines,
        List<Period> periods) {
    public Statistics {
        Objects.requireNonNull(papers, "papers is null");
        Objects.requireNonNull(rates, "rates is null");
        gains = List.copyOf(gains);
        Objects.requireNonNull(baselines, "baselines is null");
        periods = List.copyOf(periods);
    }

    /** Counts the papers and claims that pass a filter. */
    public static Statistics of(Iterator<PaperFacts> papers, ClaimFilter filter) {
        StatisticsCounter counter = new StatisticsCounter(filter);
        papers.forEachRemaining(counter::add);
        return counter.statistics();
    }
}

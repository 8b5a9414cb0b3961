package dev.benchmeta.extract.link.result;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.figure.Units;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.ShapeRules;
import dev.benchmeta.extract.link.clause.Word;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.Optional;
import java.util.Set;

/** What a result measures: what its unit tells, or the metric a rule found. Immutable. */
final class ResultMetric {
    /** "training took 40 s": what a span of time may measure besides latency. */
    private static final Set<Metric> SPANS =
            Set.of(Metric.SPEED, Metric.TRAINING_TIME, Metric.LATENCY);

    private static final Set<Metric> RATES = Set.of(Metric.ENERGY_EFFICIENCY, Metric.COMPUTE);

    /** What a share may tell. */
    private static final Set<Metric> SHARES =
            Set.of(
                    Metric.QUALITY,
                    Metric.UTILIZATION,
                    Metric.OTHER,
                    Metric.COMPRESSION,
                    Metric.DENSITY);

    /** What a unit of time measures where no word says more. */
    private static final Set<Metric> TIMES = Set.of(Metric.LATENCY, Metric.SPEED);

    private final Units units;
    private final WholeShares wholes;

    ResultMetric(Units units, WordKinds<ResultWord> words) {
        this.units = units;
        this.wholes = new WholeShares(words);
    }

    /** The metric of the word a rule names as such. */
    static Optional<Metric> stated(Clause clause, ShapeRules.Match match) {
        Word word = clause.word(match.metric());
        return word == null ? Optional.empty() : word.metric();
    }

    /** Whether a metric is told in per cent: accuracy, not latency. */
    static boolean inPercent(Metric metric) {
        return SHARES.contains(metric);
    }

    Metric of(Clause clause, int at, Figure figure, ShapeRules.Match match) {
        Optional<Metric> stated = stated(clause, match);
        if (figure.kind() != UnitKind.ABSOLUTE) {
            return stated.map(m -> share(clause, match, m, figure))
                    .orElse(wholes.metric(clause, at));
        }
        boolean training = MeasuredAmounts.trainingBefore(clause, at) >= 0;
        return units.metric(figure.unit())
                .map(
                        unit ->
                                training && TIMES.contains(unit)
                                        ? Metric.TRAINING_TIME
                                        : told(unit, stated))
                .orElse(stated.orElse(Metric.QUALITY));
    }

    /** "3x faster (4 ms vs. 12 ms)": the metric of a gain's end, which its unit may tell better. */
    Metric ofEnd(Metric gained, Figure figure) {
        // "extends battery life by 6.3x (312 to 1978 days)": no time to train
        boolean own =
                gained == Metric.COMPUTE
                        || gained == Metric.TRAINING_TIME
                        || gained == Metric.OTHER;
        return own
                ? gained
                : units.metric(figure.unit())
                        .map(unit -> told(unit, Optional.of(gained)))
                        .orElse(gained);
    }

    /** "5% of the LUTs", not "2% area" */
    private static Metric share(
            Clause clause, ShapeRules.Match match, Metric stated, Figure figure) {
        boolean cells = stated == Metric.DENSITY && figure.percent();
        return cells && !clause.lower(match.metric()).contains("area")
                ? Metric.UTILIZATION
                : stated;
    }

    /** What a unit measures where a metric stands by it. */
    private static Metric told(Metric unit, Optional<Metric> stated) {
        if (unit == Metric.BANDWIDTH) {
            // "compresses at 40 GB/s"
            return stated.filter(m -> m == Metric.BANDWIDTH).orElse(Metric.THROUGHPUT);
        }
        if (unit == Metric.LATENCY) {
            // "an inference time of 4 ms"
            return stated.filter(m -> m == Metric.TRAINING_TIME).orElse(unit);
        }
        if (unit == Metric.THROUGHPUT) {
            // "an energy efficiency of 17 TOPS per W"
            return stated.filter(RATES::contains).orElse(unit);
        }
        return SPANS.contains(unit) ? stated.filter(SPANS::contains).orElse(unit) : unit;
    }
}

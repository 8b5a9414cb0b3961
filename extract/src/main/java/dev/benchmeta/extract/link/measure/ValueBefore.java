package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.figure.Units;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.FigureGroup;
import dev.benchmeta.extract.link.clause.Phrases;
import java.util.List;

/**
 * Reads a metric off the unit of an absolute figure that stands before a gain: "2.1 bits per byte,
 * beating xz by 8.7%". Works on one figure of one clause.
 */
final class ValueBefore {
    private final Clause clause;
    private final int figure;
    private final Units units;

    ValueBefore(GainContext gain, Units units) {
        this.clause = gain.clause();
        this.figure = gain.item();
        this.units = units;
    }

    /** The metric of the nearest one; empty if there is none. */
    List<MetricWord> nearest() {
        for (int i = figure - 1; i >= 0; i--) {
            boolean setting = Phrases.at(clause, i - 1) == 'n';
            if (!setting && absolute(i)) {
                return List.of(MetricWord.implied(units.metric(unit(i)).orElse(Metric.OTHER)));
            }
        }
        return List.of();
    }

    /**
     * "sustains 176 QPS at a 3.5 s objective, 2.3x the strongest baseline": the rate, not the
     * limit.
     */
    List<MetricWord> reached() {
        for (int i = figure - 1; i > 0 && "z;".indexOf(Phrases.at(clause, i)) < 0; i--) {
            boolean reached = "vR".indexOf(Phrases.at(clause, i - 1)) >= 0;
            if (reached && absolute(i)) {
                return units.metric(unit(i)).map(MetricWord::implied).stream().toList();
            }
        }
        return List.of();
    }

    private boolean absolute(int item) {
        FigureGroup group = clause.item(item).group();
        return group != null && group.last().kind() == UnitKind.ABSOLUTE;
    }

    private String unit(int item) {
        FigureGroup group = clause.item(item).group();
        return group == null ? "" : group.last().unit();
    }
}

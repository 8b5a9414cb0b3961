package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.figure.Units;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.FigureGroup;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.Word;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a metric off the unit of an absolute figure that stands before a gain: "2.1 bits per byte,
 * beating xz by 8.7%". Works on one figure of one clause.
 */
final class ValueBefore {
    /** "occupies 168 MB: a 96% reduction", "draws 12 W per core, which is 35% less" */
    private static final String APPOSITION = "U(?:nx{1,2})?[:,(-]{1,2}(?:ze|[vx]{0,2})[dqx]{0,2}$";

    private static final Pattern APPOSED = Pattern.compile(APPOSITION);

    /** The same, but no setting ("at 12 W,") and no end ("from 3 to 2 W,"). */
    private static final Pattern TOLD =
            Pattern.compile("(?:^|[^dqniwb])[dq]{0,2}(?<!U[xd]{0,2}t[dq]{0,2})" + APPOSITION);

    private final GainContext gain;
    private final Clause clause;
    private final int figure;
    private final Units units;

    ValueBefore(GainContext gain, Units units) {
        this.gain = gain;
        this.clause = gain.clause();
        this.figure = gain.item();
        this.units = units;
    }

    /** Whether the figure stands in apposition to one. */
    boolean apposed() {
        return APPOSED.matcher(before()).find();
    }

    /** The metric of the nearest one; empty if there is none. */
    List<MetricWord> nearest() {
        for (int i = figure - 1; i >= 0; i--) {
            boolean setting = Phrases.at(clause, i - 1) == 'n';
            if (!setting && absolute(i)) {
                return List.of(measured(unit(i)));
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

    /** "draws 12 W, 35% less than X", "45 TOPS/W, a 3.4x improvement over X": of the value. */
    List<MetricWord> compared() {
        int change = gain.match().change();
        boolean whole = change == figure + 1 && "O.,;)".indexOf(gain.at(change + 1)) >= 0;
        return whole && unnamed(change) && TOLD.matcher(before()).find() ? nearest() : List.of();
    }

    /**
     * "less", "improvement": in what, the word does not say; "smaller" tells no more of an area.
     */
    private boolean unnamed(int change) {
        Word word = clause.word(change);
        return word != null && word.metric().filter(own -> own != Metric.MODEL_SIZE).isEmpty();
    }

    private String before() {
        return clause.shape().substring(0, figure);
    }

    /** What a value in a unit is of; an area is better small. */
    private MetricWord measured(String unit) {
        Metric metric = units.metric(unit).orElse(Metric.OTHER);
        boolean area = metric == Metric.DENSITY && unit.indexOf('/') < 0;
        return area ? new MetricWord(metric, false, -1) : MetricWord.implied(metric);
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

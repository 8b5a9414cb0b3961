package dev.benchmeta.extract.link.gain;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.figure.Units;
import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.Dependencies;
import dev.benchmeta.extract.link.clause.FigureGroup;
import dev.benchmeta.extract.link.clause.ShapeRules;
import dev.benchmeta.extract.link.clause.Word;
import dev.benchmeta.extract.link.measure.MeasureWords;
import dev.benchmeta.extract.link.measure.MetricChoice;
import dev.benchmeta.extract.link.measure.MetricLists;
import dev.benchmeta.extract.link.measure.RespectiveObjects;
import dev.benchmeta.extract.link.paper.PaperContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the metrics of the figures that a rule takes for gains. Works on one clause. */
final class GainMetrics {
    /** What a figure may depend on. */
    private static final Pattern MEASURED = Pattern.compile("[MNCV]");

    private final Clause clause;
    private final PaperContext paper;
    private final Dependencies dependencies;
    private final MeasureWords words;
    private final MetricChoice choice;

    GainMetrics(
            Clause clause,
            PaperContext paper,
            Dependencies dependencies,
            Units units,
            MeasureWords words) {
        this.clause = clause;
        this.paper = paper;
        this.dependencies = dependencies;
        this.words = words;
        this.choice = new MetricChoice(clause, paper, units, words);
    }

    /**
     * The metrics of the figures at {@code at}; none if they are no gains.
     *
     * @param before the gain read before this one in the clause
     */
    List<MetricWord> of(
            int at, FigureGroup group, ShapeRules.Match match, Optional<GainDraft> before) {
        Figure figure = group.last();
        List<MetricWord> metrics = choice.of(at, figure, match, before);
        if (metrics.size() < group.size()) {
            List<MetricWord> listed = listed(at, group.size(), match.change());
            metrics = listed.isEmpty() ? metrics : listed;
        }
        if (metrics.isEmpty()) {
            metrics =
                    byDependency(at, figure)
                            .map(m -> choice.fitted(at, figure, match, before, m))
                            .stream()
                            .toList();
        }
        return scored(match, metrics) || otherField(figure, match, metrics) ? List.of() : metrics;
    }

    /** A metric for each of so many figures. */
    private List<MetricWord> listed(int at, int figures, int change) {
        List<MetricWord> listed = MetricLists.respective(clause, at, figures, change, words);
        return listed.isEmpty() ? RespectiveObjects.of(clause, at, figures, change, words) : listed;
    }

    /**
     * A ratio whose clause names its metric elsewhere: the one that hangs nearest in the dependency
     * tree.
     */
    private Optional<MetricWord> byDependency(int at, Figure figure) {
        int nearest =
                figure.ratio() && MEASURED.matcher(clause.shape()).find()
                        ? dependencies.nearestMetric(at)
                        : -1;
        Word word = clause.word(nearest);
        return word == null ? Optional.empty() : word.metric().map(m -> named(m, word, nearest));
    }

    private static MetricWord named(Metric metric, Word word, int item) {
        return new MetricWord(metric, word.higherIsBetter() && metric.higherIsBetter(), item);
    }

    /** Nobody scores so many times as well: "reaches 4x on the cantilever" is of its speed. */
    private static boolean scored(ShapeRules.Match match, List<MetricWord> metrics) {
        return match.rule().loose() && metrics.stream().allMatch(m -> m.metric() == Metric.QUALITY);
    }

    /** Where nothing is named that runs, only a measure in its proper place is trusted. */
    private boolean otherField(Figure figure, ShapeRules.Match match, List<MetricWord> metrics) {
        boolean scored =
                figure.kind() == UnitKind.POINTS
                        || figure.kind() == UnitKind.PERCENTAGE_POINTS
                        || match.rule().construct() == Construct.BEAT && !figure.ratio();
        return !scored
                && !paper.namesSomething()
                && paper.topic().told()
                && metrics.stream().allMatch(m -> m.source() != MetricWord.Source.STATED);
    }
}

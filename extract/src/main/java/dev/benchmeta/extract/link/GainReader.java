package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.figure.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides which figures of a clause are gains, and of what metric. Immutable. */
final class GainReader {
    private final ShapeRules rules;
    private final Units units;

    GainReader(ShapeRules rules, Units units) {
        this.rules = rules;
        this.units = units;
    }

    /** The gains of a clause in order; figures that a rule refused or none took are told to {@code trace}. */
    List<GainDraft> read(Clause clause, Trace trace) {
        List<GainDraft> drafts = new ArrayList<>();
        for (int i = 0; i < clause.size(); i++) {
            FigureGroup group = clause.item(i).group();
            if (group != null) {
                drafts.addAll(read(clause, i, group, drafts, trace));
            }
        }
        return Qualifiers.spread(clause, drafts);
    }

    private List<GainDraft> read(Clause clause, int at, FigureGroup group, List<GainDraft> before, Trace trace) {
        Optional<List<GainDraft>> paired = PairedFigures.read(clause, at, group);
        if (paired.isPresent()) {
            trace.fired(clause, at, PairedFigures.RULE.id());
            return paired.get();
        }
        Optional<ShapeRules.Match> match = rules.match(clause, at, group.last());
        boolean weak = match.isEmpty() || match.get().rule().construct() == Construct.BARE
                || match.get().rule().id().equals("over");
        if (weak && !before.isEmpty()) {
            Optional<List<GainDraft>> continued = Coordination.continued(clause, at, group, before.get(before.size() - 1));
            if (continued.isPresent()) {
                trace.fired(clause, at, "coordinated");
                return continued.get();
            }
        }
        if (match.isEmpty()) {
            return List.of();
        }
        ShapeRule rule = match.get().rule();
        boolean verbalBare = rule.construct() == Construct.BARE && group.last().form() == Figure.Form.WORD;
        boolean grown = rule.id().equals("verb.object") && group.last().kind() == UnitKind.ABSOLUTE && !shrinks(clause, match.get());
        if (rule.construct() == Construct.REFUSE || verbalBare || grown) {
            trace.refused(clause, at, rule.id());
            return List.of();
        }
        Optional<GainDraft> last = before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
        List<MetricWord> metrics = metrics(clause, at, group.last(), match.get(), last);
        if (metrics.isEmpty()) {
            trace.refused(clause, at, rule.id() + ": no metric");
            return List.of();
        }
        trace.fired(clause, at, rule.id());
        return distributed(clause, at, group, match.get(), metrics);
    }

    /** "saves 2.3 GB" tells a difference; "increasing the 8 MB cache" does not. */
    private static boolean shrinks(Clause clause, ShapeRules.Match match) {
        Word word = clause.item(match.change()).word();
        return word != null && word.change() == Change.DOWN;
    }

    private static List<GainDraft> distributed(
            Clause clause, int at, FigureGroup group, ShapeRules.Match match, List<MetricWord> metrics) {
        List<GainDraft> drafts = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            Figure figure = withUnit(clause, at, group.figures().get(i), metrics.get(0));
            if (group.size() == metrics.size()) {
                drafts.add(draft(clause, at, group, i, match, metrics.get(i), figure));
            } else if (group.size() == 1) {
                metrics.forEach(m -> drafts.add(draft(clause, at, group, 0, match, m, figure)));
            } else {
                drafts.add(draft(clause, at, group, i, match, metrics.get(0), figure));
            }
        }
        return drafts;
    }

    /** "improves accuracy by 4.7" is told in points, "increases throughput by 4.7" is a factor. */
    private static Figure withUnit(Clause clause, int at, Figure figure, MetricWord metric) {
        if (figure.kind() != UnitKind.NONE) {
            return figure;
        }
        boolean factor = at > 0 && clause.lower(at - 1).contains("factor");
        return metric.metric() == Metric.QUALITY && !factor
                ? figure.with(UnitKind.POINTS, "points", figure.end())
                : figure.with(UnitKind.RATIO, "x", figure.end());
    }

    private static GainDraft draft(
            Clause clause, int at, FigureGroup group, int order, ShapeRules.Match match, MetricWord metric, Figure figure) {
        Qualifier qualifier = Qualifiers.of(clause, at, match, figure);
        return new GainDraft(figure, order, group.size(), metric, match, at, qualifier);
    }

    private List<MetricWord> metrics(
            Clause clause, int at, Figure figure, ShapeRules.Match match, Optional<GainDraft> before) {
        Construct construct = match.rule().construct();
        if (construct == Construct.PAIR) {
            return paired(clause, at);
        }
        List<MetricWord> found = new MetricSearch(clause, at, match, before).find();
        List<MetricWord> fitting = found.stream().map(m -> fitting(clause, m, figure, construct, match.change())).toList();
        return fitting.isEmpty() ? byDefault(figure, construct) : fitting;
    }

    /** The metric of the absolute figure in front of the bracket. */
    private List<MetricWord> paired(Clause clause, int at) {
        for (int i = at - 1; i >= 0; i--) {
            FigureGroup group = clause.item(i).group();
            if (group != null && group.last().kind() == UnitKind.ABSOLUTE) {
                Metric metric = units.metric(group.last().unit()).orElse(Metric.OTHER);
                return List.of(MetricWord.implied(metric));
            }
        }
        return List.of();
    }

    /** A percentage of bare "performance" is task quality; a factor of it is speed. */
    private static MetricWord fitting(
            Clause clause, MetricWord word, Figure figure, Construct construct, int change) {
        int named = word.item() >= 0 ? word.item() : change;
        boolean performance = named >= 0 && clause.lower(named).contains("performance") && word.metric() == Metric.SPEED;
        boolean impliedSpeed = word.item() < 0 && word.metric() == Metric.SPEED && construct == Construct.CHANGE;
        boolean share = !figure.ratio();
        if (share && (performance || construct == Construct.KEEP && word.metric() == Metric.SPEED && !impliedSpeed)) {
            return new MetricWord(Metric.QUALITY, true, word.item());
        }
        if (figure.kind() == UnitKind.POINTS && word.metric().kind() != Metric.QUALITY.kind()) {
            return new MetricWord(Metric.QUALITY, true, word.item());
        }
        return word;
    }

    private static List<MetricWord> byDefault(Figure figure, Construct construct) {
        return switch (figure.kind()) {
            case RATIO, ORDERS -> construct == Construct.BARE ? List.of() : List.of(MetricWord.implied(Metric.SPEED));
            case PERCENT, PERCENTAGE_POINTS, POINTS -> List.of(MetricWord.implied(Metric.QUALITY));
            case ABSOLUTE -> absolute(figure);
            case NONE -> List.of();
        };
    }

    private static List<MetricWord> absolute(Figure figure) {
        String unit = figure.unit().toLowerCase(Locale.ROOT);
        return unit.isEmpty() ? List.of() : List.of(MetricWord.implied(Metric.OTHER));
    }
}

package dev.benchmeta.extract.link.gain;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.FigureGroup;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.ShapeRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hands the numbers of one item of a clause out to their metrics, each in its unit. */
final class GainDrafts {
    private static final Pattern SETTING = Pattern.compile("n[xdEHBMm]{1,3}$");

    private static final Pattern RIVAL = Pattern.compile("O[xdEHB]{1,3}$");

    private final Clause clause;
    private final int at;
    private final FigureGroup group;
    private final ShapeRules.Match match;
    private final Optional<GainDraft> before;

    /** Gains of the figures at {@code at}, read after the gain {@code before}. */
    GainDrafts(
            Clause clause,
            int at,
            FigureGroup group,
            ShapeRules.Match match,
            Optional<GainDraft> before) {
        this.clause = clause;
        this.at = at;
        this.group = group;
        this.match = match;
        this.before = before;
    }

    /**
     * One gain a number and metric: lists of equal length are paired, one number may hold for
     * several metrics.
     */
    List<GainDraft> of(List<MetricWord> metrics) {
        if (group.size() == 1) {
            return metrics.stream().map(metric -> draft(0, metric)).toList();
        }
        List<GainDraft> found = new ArrayList<>();
        for (int i = stray() ? 1 : 0; i < group.size(); i++) {
            found.add(draft(i, metrics.get(group.size() == metrics.size() ? i : 0)));
        }
        return found;
    }

    /** "2x at batch size 256 and 5x at batch size 1": the first number is of a setting. */
    private boolean stray() {
        Figure first = group.figures().get(0);
        String text = clause.source().text();
        if (!Character.isDigit(text.charAt(first.end() - 1))) {
            return false;
        }
        String words = clause.shape().substring(Math.max(0, at - 4), at);
        return SETTING.matcher(words).find()
                || RIVAL.matcher(words).find() && Phrases.at(clause, at + 1) == 'O';
    }

    private GainDraft draft(int order, MetricWord metric) {
        Figure figure = withUnit(group.figures().get(order), metric);
        return new GainDraft(
                figure,
                order,
                group.size(),
                metric,
                match,
                at,
                Qualifiers.of(clause, at, match, figure));
    }

    /** "improves accuracy by 4.7" is told in points, "increases throughput by 4.7" is a factor. */
    private Figure withUnit(Figure figure, MetricWord metric) {
        if (figure.kind() != UnitKind.NONE) {
            return figure;
        }
        if (metric.metric() == Metric.QUALITY && inPoints()) {
            return figure.with(UnitKind.PERCENTAGE_POINTS, "pp", figure.end());
        }
        boolean factor = at > 0 && clause.lower(at - 1).contains("factor");
        return metric.metric() == Metric.QUALITY && !factor
                ? figure.with(UnitKind.POINTS, "points", figure.end())
                : figure.with(UnitKind.RATIO, "x", figure.end());
    }

    /** "A (+9.2 percentage points), B (+4.5)": brackets that go on in the first one's unit. */
    private boolean inPoints() {
        return Phrases.at(clause, at - 1) == '(' && before.filter(this::bracketed).isPresent();
    }

    private boolean bracketed(GainDraft gain) {
        return gain.figure().kind() == UnitKind.PERCENTAGE_POINTS
                && Phrases.at(clause, gain.item() - 1) == '(';
    }
}

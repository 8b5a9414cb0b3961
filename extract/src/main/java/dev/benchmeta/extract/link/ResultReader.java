package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.figure.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides which figures of a clause are absolute results. Immutable. */
final class ResultReader {
    /** Words between a result and one that continues it: "83.0 on Arena-Hard-Auto; and 9.55 on MT-Bench". */
    private static final Pattern BETWEEN = Pattern.compile("[xdEBHMmioneq()-]{0,10}[,;a]{1,3}[dxqnte]{0,3}");

    private static final Set<Metric> SHARES = Set.of(Metric.QUALITY, Metric.UTILIZATION, Metric.OTHER, Metric.COMPRESSION);

    private final ShapeRules rules;
    private final Units units;

    ResultReader(ShapeRules rules, Units units) {
        this.rules = rules;
        this.units = units;
    }

    /** The results among the figures of a clause that are not {@code taken} by gains. */
    List<ResultDraft> read(Clause clause, Set<Integer> taken, Trace trace) {
        List<ResultDraft> drafts = new ArrayList<>();
        for (int i = 0; i < clause.size(); i++) {
            FigureGroup group = clause.item(i).group();
            if (group != null && !taken.contains(i) && !group.last().ratio()) {
                drafts.addAll(read(clause, i, group, drafts, trace));
            }
        }
        return drafts;
    }

    private List<ResultDraft> read(Clause clause, int at, FigureGroup group, List<ResultDraft> before, Trace trace) {
        Figure figure = group.last();
        Optional<ShapeRules.Match> match = rules.match(clause, at, figure).filter(m -> plausible(clause, at, figure, m));
        if (match.isEmpty() && !before.isEmpty()) {
            return continued(clause, at, group, before.get(before.size() - 1), trace);
        }
        if (match.isEmpty() || match.get().rule().construct() == Construct.REFUSE) {
            match.ifPresent(m -> trace.refused(clause, at, m.rule().id()));
            return List.of();
        }
        trace.fired(clause, at, match.get().rule().id());
        return drafts(at, group, match.get(), metric(clause, figure, match.get()));
    }

    private List<ResultDraft> continued(Clause clause, int at, FigureGroup group, ResultDraft before, Trace trace) {
        String between = clause.shape().substring(before.item() + 1, at);
        boolean sameUnit = before.figure().kind() == group.last().kind()
                && before.figure().unit().equals(group.last().unit());
        boolean decimal = group.last().kind() != UnitKind.NONE || group.last().high() != Math.rint(group.last().high());
        if (!sameUnit || !decimal || !BETWEEN.matcher(between).matches()) {
            return List.of();
        }
        trace.fired(clause, at, "result.coordinated");
        return drafts(at, group, before.match(), before.metric());
    }

    private static List<ResultDraft> drafts(int at, FigureGroup group, ShapeRules.Match match, Metric metric) {
        List<ResultDraft> drafts = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            Figure figure = group.figures().get(i);
            drafts.add(new ResultDraft(figure, figure.low(), i, group.size(), metric, match, at));
            if (figure.low() != figure.high()) {
                drafts.add(new ResultDraft(figure, figure.high(), i, group.size(), metric, match, at));
            }
        }
        return drafts;
    }

    /** Whether a figure of this sort can be a result of the metric the rule found. */
    private boolean plausible(Clause clause, int at, Figure figure, ShapeRules.Match match) {
        if (match.rule().construct() == Construct.REFUSE) {
            return true;
        }
        Optional<Metric> stated = stated(clause, match);
        return switch (figure.kind()) {
            case PERCENT, PERCENTAGE_POINTS, POINTS -> stated.isEmpty() || SHARES.contains(stated.get())
                    || match.rule().id().equals("share");
            case NONE -> score(clause, at, figure, stated);
            case ABSOLUTE -> true;
            case RATIO, ORDERS -> false;
        };
    }

    /** A bare number is a score if a quality metric or a benchmark stands by it and it looks like one. */
    private static boolean score(Clause clause, int at, Figure figure, Optional<Metric> stated) {
        boolean whole = figure.low() == Math.rint(figure.low());
        boolean written = clause.source().text().substring(figure.start(), figure.end()).contains(".");
        if (whole && !written && (figure.low() < 10 || figure.low() > 100)) {
            return false;
        }
        boolean quality = stated.map(m -> m == Metric.QUALITY).orElse(true);
        return quality && (written || stated.isPresent() && (at == 0 || Phrases.at(clause, at - 1) != 'n'));
    }

    private static Optional<Metric> stated(Clause clause, ShapeRules.Match match) {
        Word word = match.metric() < 0 ? null : clause.item(match.metric()).word();
        return word == null ? Optional.empty() : word.metric();
    }

    private Metric metric(Clause clause, Figure figure, ShapeRules.Match match) {
        Optional<Metric> byUnit = figure.kind() == UnitKind.ABSOLUTE ? units.metric(figure.unit()) : Optional.empty();
        Optional<Metric> stated = stated(clause, match);
        boolean time = byUnit.filter(m -> m == Metric.LATENCY || m == Metric.SPEED || m == Metric.TRAINING_TIME).isPresent();
        if (byUnit.isPresent() && !(time && stated.isPresent())) {
            return byUnit.get();
        }
        return stated.orElse(Metric.QUALITY);
    }
}

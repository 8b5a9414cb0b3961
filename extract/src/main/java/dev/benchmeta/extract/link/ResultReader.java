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
    /**
     * Words between a result and one that continues it: "83.0 on Arena-Hard-Auto; and 9.55 on
     * MT-Bench", "70.3% accuracy versus 70.9%".
     */
    private static final Pattern BETWEEN =
            Pattern.compile("[xdEBHMmioneq()-]{0,10}[,;a]{1,3}[dxqnte]{0,3}|[xdM]{0,4}Od?");

    private static final Set<Metric> SHARES =
            Set.of(Metric.QUALITY, Metric.UTILIZATION, Metric.OTHER, Metric.COMPRESSION);

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

    private List<ResultDraft> read(
            Clause clause, int at, FigureGroup group, List<ResultDraft> before, Trace trace) {
        Figure figure = group.last();
        Optional<ShapeRules.Match> match =
                rules.match(clause, at, figure).filter(m -> plausible(clause, at, figure, m));
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

    private List<ResultDraft> continued(
            Clause clause, int at, FigureGroup group, ResultDraft before, Trace trace) {
        String between = clause.shape().substring(before.item() + 1, at);
        boolean sameUnit =
                before.figure().kind() == group.last().kind()
                        && before.figure().unit().equals(group.last().unit());
        boolean again = between.endsWith("v") || between.endsWith("vd") || between.endsWith("vq");
        boolean decimal =
                group.last().kind() != UnitKind.NONE
                        || group.last().high() != Math.rint(group.last().high());
        if (!sameUnit || !decimal || !(again || BETWEEN.matcher(between).matches())) {
            return List.of();
        }
        trace.fired(clause, at, "result.coordinated");
        return drafts(at, group, before.match(), before.metric());
    }

    private static List<ResultDraft> drafts(
            int at, FigureGroup group, ShapeRules.Match match, Metric metric) {
        List<ResultDraft> drafts = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            Figure figure = group.figures().get(i);
            drafts.add(new ResultDraft(figure, figure.low(), i, group.size(), metric, match, at));
            if (figure.low() != figure.high()) {
                drafts.add(
                        new ResultDraft(figure, figure.high(), i, group.size(), metric, match, at));
            }
        }
        return drafts;
    }

    /** Whether a figure of this sort can be a result of the metric the rule found. */
    private boolean plausible(Clause clause, int at, Figure figure, ShapeRules.Match match) {
        if (match.rule().construct() == Construct.REFUSE) {
            return true;
        }
        if (match.rule().id().equals("metric.equals") && isWithin(clause, figure)) {
            return false;
        }
        Optional<Metric> stated = stated(clause, match);
        return switch (figure.kind()) {
            case PERCENT, PERCENTAGE_POINTS, POINTS ->
                    stated.isEmpty()
                            || SHARES.contains(stated.get())
                            || match.rule().id().equals("share");
            case NONE -> score(clause, at, figure, stated);
            case ABSOLUTE -> measured(clause, at, figure, match, stated);
            case RATIO, ORDERS -> false;
        };
    }

    /** "keeps accuracy within 3%" tells a loss. */
    private static boolean isWithin(Clause clause, Figure figure) {
        String text = clause.source().text();
        int before = Math.max(0, figure.start() - "within ".length());
        return text.startsWith("within", figure.start()) || text.startsWith("within", before);
    }

    private static final Set<String> SIZES = Set.of("GB", "MB", "KB", "TB", "bytes", "GFLOPs");
    private static final Set<String> TIMES = Set.of("s", "min", "hours", "ms");
    private static final Set<String> LONG = Set.of("days", "hours", "MHz");

    /**
     * Sizes and spans of time are results only where a metric stands by them: "4 GB cards", "10 s
     * clips" are not.
     */
    private boolean measured(
            Clause clause, int at, Figure figure, ShapeRules.Match match, Optional<Metric> stated) {
        Optional<Metric> byUnit = units.metric(figure.unit());
        boolean sameMetric = stated.isPresent() && stated.equals(byUnit);
        if (SIZES.contains(figure.unit())) {
            return sameMetric && !match.rule().id().equals("unit.metric") || ofMemory(clause, at);
        }
        boolean hyphen =
                clause.source().text().substring(figure.start(), figure.end()).contains("-");
        if (TIMES.contains(figure.unit()) && hyphen && figure.low() == figure.high()) {
            return stated.isPresent() && Phrases.at(clause, at + 1) == 'M';
        }
        if (LONG.contains(figure.unit())) {
            return stated.isPresent() && stated.get() != Metric.DATA && !ofData(clause, at);
        }
        return !ofData(clause, at);
    }

    private static boolean ofMemory(Clause clause, int at) {
        String after = clause.shape().substring(at + 1, Math.min(clause.size(), at + 5));
        if (!after.startsWith("o")) {
            return false;
        }
        for (int i = at + 2; i < clause.size() && i < at + 5; i++) {
            Word word = clause.item(i).word();
            if (word != null && word.metric().filter(m -> m == Metric.MEMORY).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "7,000 hours of speech data" */
    private static boolean ofData(Clause clause, int at) {
        if (Phrases.at(clause, at + 1) != 'o') {
            return false;
        }
        for (int i = at + 2; i < clause.size() && i < at + 6; i++) {
            Word word = clause.item(i).word();
            boolean amount =
                    word != null
                            && (word.type() == WordClass.AMOUNT
                                    || word.metric().filter(m -> m == Metric.DATA).isPresent());
            if (amount) {
                return true;
            }
        }
        return false;
    }

    /**
     * A bare number is a score if a quality metric or a benchmark stands by it and it looks like
     * one.
     */
    private static boolean score(Clause clause, int at, Figure figure, Optional<Metric> stated) {
        boolean whole = figure.low() == Math.rint(figure.low());
        boolean written =
                clause.source().text().substring(figure.start(), figure.end()).contains(".");
        if (whole && !written && (figure.low() < 10 || figure.low() > 100)) {
            return false;
        }
        boolean quality = stated.map(m -> m == Metric.QUALITY).orElse(true);
        return quality
                && (written
                        || stated.isPresent() && (at == 0 || Phrases.at(clause, at - 1) != 'n'));
    }

    private static Optional<Metric> stated(Clause clause, ShapeRules.Match match) {
        Word word = clause.word(match.metric());
        return word == null ? Optional.empty() : word.metric();
    }

    private Metric metric(Clause clause, Figure figure, ShapeRules.Match match) {
        Optional<Metric> byUnit =
                figure.kind() == UnitKind.ABSOLUTE ? units.metric(figure.unit()) : Optional.empty();
        Optional<Metric> stated = stated(clause, match);
        boolean time =
                byUnit.filter(
                                m ->
                                        m == Metric.LATENCY
                                                || m == Metric.SPEED
                                                || m == Metric.TRAINING_TIME)
                        .isPresent();
        if (byUnit.isPresent() && !(time && stated.isPresent())) {
            return byUnit.get();
        }
        return stated.orElse(Metric.QUALITY);
    }
}

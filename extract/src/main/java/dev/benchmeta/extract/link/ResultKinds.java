package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.figure.Units;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a figure can be a result of the metric that a rule found. Immutable. */
final class ResultKinds {
    private static final Set<Metric> SHARES =
            Set.of(Metric.QUALITY, Metric.UTILIZATION, Metric.OTHER, Metric.COMPRESSION);

    private static final Set<String> SIZES = Set.of("GB", "MB", "KB", "TB", "bytes", "GFLOPs");
    private static final Set<String> TIMES = Set.of("s", "min", "hours", "ms");
    private static final Set<String> LONG = Set.of("days", "hours", "MHz");

    /** How many items from a span of time the word of training may stand. */
    private static final int TRAINING = 6;

    private static final Pattern ON_DEVICE = Pattern.compile("(?:o[xMm]{1,2})?[nw][dqKx]{0,3}H");

    private final Units units;

    ResultKinds(Units units) {
        this.units = units;
    }

    /** Whether a figure of this sort can be a result of the metric the rule found. */
    boolean plausible(Clause clause, int at, Figure figure, ShapeRules.Match match) {
        if (match.rule().construct() == Construct.REFUSE) {
            return true;
        }
        if (match.rule().id().equals("metric.equals") && isWithin(clause, figure)) {
            return false;
        }
        if (match.rule().id().equals("coined.equals")) {
            return coined(clause, at, figure);
        }
        Optional<Metric> stated = ResultMetric.stated(clause, match);
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
            boolean time = stated.isPresent() && stated.get() != Metric.DATA;
            return (time || trained(clause, at)) && !ofData(clause, at);
        }
        if (clause.text(figure).endsWith("Hz")) {
            return stated.isPresent() || runs(clause, at);
        }
        return !ofData(clause, at);
    }

    /** "training ends in 4 hours", "2 days on 8 H100s" */
    private static boolean trained(Clause clause, int at) {
        for (int i = Math.max(0, at - TRAINING); i < Math.min(clause.size(), at + TRAINING); i++) {
            if (clause.measures(i, Metric.TRAINING_TIME)) {
                return true;
            }
        }
        return ON_DEVICE.matcher(clause.shape()).region(at + 1, clause.size()).lookingAt();
    }

    /** "runs at 12.5 Hz", unlike "sampled at 50 Hz". */
    private static boolean runs(Clause clause, int at) {
        int verb = Phrases.beforeDeterminers(clause, at);
        verb -= Phrases.at(clause, verb) == 'n' ? 1 : 0;
        String word = verb < 0 ? "" : clause.lower(verb);
        return "vR".indexOf(Phrases.at(clause, verb)) >= 0
                || word.startsWith("run")
                || word.startsWith("operat");
    }

    /** "WAR = 0.956": a score that only the paper knows. */
    private static boolean coined(Clause clause, int at, Figure figure) {
        String name = clause.text(at - 1, at);
        String between = clause.source().text().substring(clause.item(at - 1).end(), figure.start());
        boolean score =
                figure.kind() == UnitKind.PERCENT
                        || figure.high() <= 1 && clause.text(figure).contains(".");
        return score
                && between.indexOf('=') >= 0
                && name.length() > 2
                && name.chars().filter(Character::isUpperCase).count() > 1;
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
}

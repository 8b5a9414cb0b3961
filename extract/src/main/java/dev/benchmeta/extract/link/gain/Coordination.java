package dev.benchmeta.extract.link.gain;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.FigureGroup;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.Word;
import dev.benchmeta.extract.link.clause.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Figures that continue the gain before them without repeating its words: "saves 30% energy and 12%
 * area", "an additional 12.59% with 2D parallelism", "up to 15% and 57% (3.8% and 21.6% on
 * average)".
 */
final class Coordination {
    /**
     * What may stand between a figure and the one that continues it: one phrase without a verb,
     * then a comma or "and".
     */
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "[xdEBHMmNCKionR()Ow-]{0,16}(?:(?<=i[xM]{1,2})a[xM])?[,a]{1,2}b?[dxqC]{0,2}");

    /** "reducing operations by 7x, halving memory": a figure that is a verb of its own. */
    private static final Pattern VERBAL =
            Pattern.compile("(?:halv|doubl|tripl|quadrupl)(?:ing|es)$");

    private static final Pattern BUT_ONLY = Pattern.compile("[xdEBHMmNCionw]{0,16},?zq");

    private static final Pattern BRACKET = Pattern.compile("[xdEBHMmNion]{0,8}\\((?:a[dx]{0,2})?");

    /** "a 26% improvement over the winner (X, 6.66%)": its score. */
    private static final Pattern OF_RIVAL = Pattern.compile("O[xdEHBMm]{1,8}\\([xEHB]{1,3},$");

    private Coordination() {}

    /** The gains of a group that continues {@code before}; empty if it does not. */
    static Optional<List<GainDraft>> continued(
            Clause clause, int at, FigureGroup group, GainDraft before) {
        if (before.item() >= at
                || !sameSort(group.last(), before.figure())
                        && !otherUnit(clause, at, group.last(), before)
                || VERBAL.matcher(clause.lower(at)).find()) {
            return Optional.empty();
        }
        String between = clause.shape().substring(before.item() + 1, at);
        if (Phrases.at(clause, at - 1) == 'x' && clause.lower(at - 1).endsWith("ing")) {
            return Optional.empty();
        }
        boolean bracket = BRACKET.matcher(between).matches();
        if (bracket
                && (score(group.last(), before)
                        || keptScore(clause, at, group.last(), before)
                        || ends(clause, at, group.last(), before))) {
            return Optional.empty();
        }
        if (OF_RIVAL.matcher(between).find() && Phrases.at(clause, at + 1) == ')') {
            return Optional.empty();
        }
        if (!bracket && !BETWEEN.matcher(between).matches() && !opposed(clause, at, between)) {
            return Optional.empty();
        }
        Optional<MetricWord> own = bracket ? Optional.empty() : ownMetric(clause, at);
        if (!bracket
                && (own.isEmpty() && otherThing(clause, at, before)
                        || value(clause, at, group.last(), before, own))) {
            return Optional.empty();
        }
        MetricWord metric = own.orElse(before.metric());
        List<GainDraft> drafts = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            Figure figure = group.figures().get(i);
            drafts.add(
                    new GainDraft(
                            figure,
                            i,
                            group.size(),
                            metric,
                            before.match(),
                            at,
                            Qualifiers.continued(clause, at, figure)));
        }
        return Optional.of(drafts);
    }

    /** "169x (314x) energy efficiency": the figure in the bracket is of the same as that before. */
    static boolean twin(Clause clause, int at, GainDraft before) {
        return before.item() == at - 2
                && Phrases.at(clause, at - 2) == Item.FIGURE
                && Phrases.at(clause, at - 1) == '('
                && Phrases.at(clause, at + 1) == ')';
    }

    /** "a 1.6x speedup for prefill but only 1.2x for decode" */
    private static boolean opposed(Clause clause, int at, String between) {
        return BUT_ONLY.matcher(between).matches() && clause.lower(at - 2).equals("but");
    }

    /** "a 40% increase in sessions and 94% successful migrations": the second counts something. */
    private static boolean otherThing(Clause clause, int at, GainDraft before) {
        int change = before.match().change();
        return before.figure().percent()
                && change > before.item()
                && Phrases.at(clause, change) == 'N'
                && Phrases.at(clause, at + 1) == Item.OTHER
                && Phrases.at(clause, at + 2) == Item.OTHER;
    }

    /** "an 89% reduction in alarms, a 100% success rate, and a fault rate below 5%": values. */
    private static boolean value(
            Clause clause, int at, Figure figure, GainDraft before, Optional<MetricWord> own) {
        boolean reduction =
                before.figure().percent()
                        && before.match().change() > before.item()
                        && Phrases.at(clause, before.match().change()) == 'N';
        boolean score = own.filter(m -> m.metric() == Metric.QUALITY).isPresent();
        boolean below =
                figure.qualifier() == Qualifier.LESS_THAN && Phrases.at(clause, at - 1) == 'x';
        return reduction && (score || below)
                || score && own.filter(m -> reached(clause, figure, before, m)).isPresent();
    }

    /** "a reduction in loss by 53%, 92% accuracy": what rises where the other fell. */
    private static boolean reached(Clause clause, Figure figure, GainDraft before, MetricWord own) {
        return figure.percent()
                && figure.high() > BracketedValues.LARGEST_GAIN
                && own.higherIsBetter()
                && before.match().change() >= 0
                && before.match().change() < before.item()
                && clause.tells(before.match().change(), Change.DOWN);
    }

    /** "outperforming X by 2% (30.4%)": what stands in the bracket is X's score. */
    private static boolean score(Figure figure, GainDraft before) {
        return before.match().rule().construct() == Construct.BEAT
                && figure.percent()
                && (figure.qualifier() == Qualifier.EXACT
                        || figure.qualifier() == Qualifier.APPROX);
    }

    /** "retains 96% of the accuracy (81%)": what is kept. */
    private static boolean keptScore(Clause clause, int at, Figure figure, GainDraft before) {
        return before.match().rule().construct() == Construct.KEEP
                && figure.percent()
                && before.figure().percent()
                && figure.qualifier() == Qualifier.EXACT
                && Phrases.at(clause, at - 1) == '('
                && ")MO".indexOf(Phrases.at(clause, at + 1)) >= 0;
    }

    /** "increased by 4.2% (71.2% to 75.4%)": from where to where, not the interval of the gain. */
    private static boolean ends(Clause clause, int at, Figure figure, GainDraft before) {
        return figure.percent()
                && figure.low() > before.figure().high()
                && figure.low() < figure.high()
                && Phrases.at(clause, at + 1) == ')';
    }

    private static boolean sameSort(Figure a, Figure b) {
        boolean relative = a.kind() != UnitKind.NONE && a.kind() != UnitKind.ABSOLUTE;
        boolean orders = a.kind() == UnitKind.ORDERS && b.kind() == UnitKind.PERCENT;
        return relative
                && (a.kind() == b.kind()
                        || a.ratio() && b.ratio()
                        || points(a) && points(b)
                        || orders);
    }

    /** "4 percentage points for A and 2 points for B" */
    private static boolean points(Figure figure) {
        return figure.kind() == UnitKind.POINTS || figure.kind() == UnitKind.PERCENTAGE_POINTS;
    }

    /** "by 5x over A and over 33% over B", "2x for A and up to 15% for B" */
    private static boolean otherUnit(Clause clause, int at, Figure figure, GainDraft before) {
        return figure.percent()
                && before.figure().ratio()
                && Phrases.at(clause, at - 1) == 'a'
                && before.item() + 1 < clause.size()
                && "Oi".indexOf(Phrases.at(clause, at + 1)) >= 0
                && Phrases.at(clause, at + 1) == Phrases.at(clause, before.item() + 1);
    }

    private static Optional<MetricWord> ownMetric(Clause clause, int at) {
        int from = Phrases.behindTwin(clause, at);
        while (Phrases.at(clause, from) == 'd') {
            from++;
        }
        for (int i = from; i < clause.size() && i < from + 4; i++) {
            char shape = clause.shape().charAt(i);
            Word word = clause.item(i).word();
            if (shape == 'M' && word != null && word.metric().isPresent()) {
                boolean higher = word.type() != WordClass.METRIC_DOWN;
                return Optional.of(new MetricWord(word.metric().get(), higher, i));
            }
            if ("xdEBHmioC".indexOf(shape) < 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}

package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import java.util.regex.Pattern;

/**
 * Tells figures that are the value itself, which words of change only stand beside: the score in a
 * bracket, the ends of a change. Works on one clause; immutable.
 */
final class StatedValues {
    /** Percent; what "improved" is followed by in a bracket is rather the score when larger. */
    private static final double LARGEST_GAIN = 40;

    /** How many items before a bracket the gain itself may stand. */
    private static final int NEAR = 5;

    /** "a 3% gain over the baseline", "a gain of 3% over the baseline" */
    private static final Pattern OWN_FIGURE =
            Pattern.compile("F[xdMm]{0,3}N[^F]{0,6}O|N[xdMmi]{0,4}oq?F[^F]{0,6}O");

    /** "with 10% data held out" */
    private static final Pattern PARTICIPLE = Pattern.compile("(?:ed|ing|held|alone)$");

    private static final int END_REACH = 16;

    private static final Pattern SECOND_END =
            Pattern.compile("V[^VPN;,]{1,8}f[dqx]{0,2}[FUK]t[dq]{0,2}$");

    private static final Pattern PAIR = Pattern.compile("\\d{2,}/\\d{2,}");

    private final Clause clause;

    StatedValues(Clause clause) {
        this.clause = clause;
    }

    /** Whether the figure is a value. */
    boolean describes(int at, Figure figure, ShapeRules.Match match) {
        return valueOfGain(at, figure)
                || pairOfValues(figure)
                || arrow(at, figure)
                || ofItsRule(at, figure, match);
    }

    private boolean ofItsRule(int at, Figure figure, ShapeRules.Match match) {
        int change = match.change();
        return switch (match.rule().id()) {
            case "noun.of" ->
                    ends(at, figure, change)
                            || versus(at)
                            || ownScore(at, figure)
                            || attained(at, figure);
            case "noun.shared" ->
                    figure.kind() == UnitKind.PERCENT
                            && (scored(match.metric()) || used(match.metric()));
            case "using.metric" -> used(match.metric()) || modifier(match.metric());
            case "noun.after" -> secondEnd(at, figure);
            case "verb.object" -> figure.kind() == UnitKind.PERCENT && movedMeasure(at);
            case "keep.of" -> definite(at);
            case "metric.before" -> equated(figure);
            case "paren.change" ->
                    scoreInBracket(at, figure, change)
                            || namedScore(at, figure)
                            || ranging(at, figure)
                            || ofRival(at, figure, change)
                            || "oOt".indexOf(after(at)) >= 0
                            || twoScores(at, figure);
            case "paren.comparative" -> scored(match.metric());
            default -> false;
        };
    }

    /** "raises it from 18.4% to 25.3% mean error, worsening …": where it ends up. */
    private boolean secondEnd(int at, Figure figure) {
        return figure.kind() == UnitKind.PERCENT
                && SECOND_END
                        .matcher(clause.shape().substring(Math.max(0, at - END_REACH), at))
                        .find();
    }

    /** "raises 95% coverage from 0.81 to 0.95": the figure belongs to the measure's name. */
    private boolean movedMeasure(int at) {
        return Phrases.at(clause, at + 1) == 'M'
                && Phrases.at(clause, at + 2) == 'f'
                && Phrases.at(clause, at + 4) == 't';
    }

    /** "matches the 74.6% of X", "within the first 1% of training": a figure known before. */
    private boolean definite(int at) {
        int from = at - 1;
        while (from > 0 && Phrases.at(clause, from) == 'x' && clause.lower(from).equals("first")) {
            from--;
        }
        return from >= 0 && clause.lower(from).equals("the");
    }

    /** "87% success (+30.5% over X)": the value that the gain in the bracket is about. */
    private boolean valueOfGain(int at, Figure figure) {
        if (figure.kind() != UnitKind.PERCENT || figure.form() != Figure.Form.PLAIN) {
            return false;
        }
        int open = at + 1;
        while (open < at + 6 && "xMmEB".indexOf(Phrases.at(clause, open)) >= 0) {
            open++;
        }
        FigureGroup group =
                Phrases.at(clause, open) == '(' && open + 1 < clause.size()
                        ? clause.item(open + 1).group()
                        : null;
        return open > at + 1 && group != null && group.last().form() == Figure.Form.PLUS;
    }

    /** "an RMSE of 178/213 N for the two legs" */
    private boolean pairOfValues(Figure figure) {
        return figure.form() == Figure.Form.FRACTION && PAIR.matcher(clause.text(figure)).matches();
    }

    /** "28.5% → 71.4%", "(39.7% -> 49.2%)": two values. */
    private boolean arrow(int at, Figure figure) {
        String text = clause.source().text();
        boolean typed =
                typedArrow(text, figure.end())
                        || text.startsWith("->", Math.max(0, figure.extent().outerStart() - 1));
        return typed
                || isArrow(at + 1) && "FUK".indexOf(Phrases.at(clause, at + 2)) >= 0
                || isArrow(at - 1) && "FUK".indexOf(Phrases.at(clause, at - 2)) >= 0;
    }

    private static boolean typedArrow(String text, int end) {
        int at = end;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        while (at < text.length() && text.charAt(at) == '-') {
            at++;
        }
        return text.startsWith("->", at - 1);
    }

    private boolean isArrow(int item) {
        return Phrases.at(clause, item) == 't' && clause.lower(item).equals("→");
    }

    /** "a 4% gain (42.75% to 46.75%)": from where to where. */
    private boolean ends(int at, Figure figure, int change) {
        return before(at) == '('
                && after(at) == ')'
                && figure.high() > figure.low()
                && figure.kind() == UnitKind.PERCENT
                && clause.shape().substring(Math.max(0, change - NEAR), change).indexOf('F') >= 0;
    }

    /** "an improvement in accuracy (65.5% vs. 64%)": the first of two values. */
    private boolean versus(int at) {
        return before(at) == '(' && after(at) == 'O' && clause.lower(at + 1).startsWith("v");
    }

    /** "gains in ordinal metrics (91.2% accuracy)" */
    private boolean ownScore(int at, Figure figure) {
        return before(at) == '(' && high(figure) && (scored(at + 1) || scored(at + 2));
    }

    /** "a degradation under noise (showing a 67% evasion rate)": the value behind it. */
    private boolean attained(int at, Figure figure) {
        int verb = Phrases.beforeDeterminers(clause, at);
        return high(figure)
                && verb < at - 1
                && Phrases.at(clause, verb) == 'v'
                && Phrases.at(clause, verb - 1) == '('
                && "xM".indexOf(after(at)) >= 0;
    }

    /** "improved accuracy in both groups (95.3%)": the score itself stands in the bracket. */
    private boolean scoreInBracket(int at, Figure figure, int change) {
        return high(figure)
                && "),a".indexOf(after(at)) >= 0
                && (clause.item(change).is(WordClass.COMPARATIVE_VERB)
                        || clause.tells(change, Change.BAD)
                        || scored(at - 2));
    }

    /** "improves on the rare cases (60% accuracy)", "lags behind fidelity (64% VFS)" */
    private boolean namedScore(int at, Figure figure) {
        return high(figure)
                && figure.qualifier() == Qualifier.EXACT
                && (after(at) == 'E' || scored(at + 1))
                && Phrases.at(clause, at + 2) == ')';
    }

    /** "gains that carry over to a new test (12% to 31%)": from where to where. */
    private boolean ranging(int at, Figure figure) {
        return figure.kind() == UnitKind.PERCENT
                && after(at) == ')'
                && clause.text(figure).contains("% to ");
    }

    /** "a 3% gain over the best baseline (77%)": the gain has its own figure. */
    private boolean ofRival(int at, Figure figure, int change) {
        String shape = clause.shape();
        int open = shape.lastIndexOf('(', at);
        boolean exact =
                figure.kind() == UnitKind.PERCENT
                        && figure.form() == Figure.Form.PLAIN
                        && figure.qualifier() == Qualifier.EXACT;
        return exact
                && open > change
                && OWN_FIGURE.matcher(shape).region(Math.max(0, change - NEAR), open).find()
                && (after(at) == ')' || scored(at + 1));
    }

    /** "power α = 1/2" */
    private boolean equated(Figure figure) {
        if (figure.form() != Figure.Form.FRACTION) {
            return false;
        }
        int from = Math.max(0, figure.start() - NEAR);
        String before = clause.source().text().substring(from, figure.start());
        return before.stripTrailing().endsWith("=");
    }

    /** "with 99% utilization" */
    private boolean used(int item) {
        return clause.measures(item, Metric.UTILIZATION);
    }

    /** "with 99.9% data continuity": the measure only describes the noun behind it. */
    private boolean modifier(int metric) {
        int next = metric + 1;
        return "xE".indexOf(Phrases.at(clause, next)) >= 0
                && !Phrases.adverb(clause, next)
                && !PARTICIPLE.matcher(clause.lower(next)).find();
    }

    /** "a modest improvement (59.3% to 60.9%)": from where to where. */
    private boolean twoScores(int at, Figure figure) {
        return figure.kind() == UnitKind.PERCENT
                && figure.high() > figure.low()
                && figure.low() > LARGEST_GAIN
                && after(at) == ')';
    }

    private static boolean high(Figure figure) {
        return figure.kind() == UnitKind.PERCENT
                && figure.form() == Figure.Form.PLAIN
                && figure.high() > LARGEST_GAIN;
    }

    /** "the highest accuracy (96.1%)" */
    private boolean scored(int item) {
        return clause.measures(item, Metric.QUALITY);
    }

    private char before(int at) {
        return Phrases.at(clause, at - 1);
    }

    private char after(int at) {
        return Phrases.at(clause, at + 1);
    }
}

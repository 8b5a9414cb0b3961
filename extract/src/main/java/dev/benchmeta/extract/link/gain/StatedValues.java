package dev.benchmeta.extract.link.gain;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.FigureGroup;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.ShapeRules;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.regex.Pattern;

/**
 * Tells figures that are the value itself, which words of change only stand beside: the score in a
 * bracket, the ends of a change. Works on one clause; immutable.
 */
final class StatedValues {
    /** "with 10% data held out" */
    private static final Pattern PARTICIPLE = Pattern.compile("(?:ed|ing|held|alone)$");

    private static final int END_REACH = 16;

    private static final Pattern SECOND_END =
            Pattern.compile("V[^VPN;,]{1,8}f[dqx]{0,2}[FUK]t[dq]{0,2}$");

    private static final Pattern PAIR = Pattern.compile("\\d{2,}/\\d{2,}");

    /** How many characters before a figure an equals sign is looked for. */
    private static final int EQUALS_REACH = 5;

    private final Clause clause;
    private final BracketedValues brackets;

    StatedValues(Clause clause, WordKinds<MisreadingWord> words) {
        this.clause = clause;
        this.brackets = new BracketedValues(clause, words);
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
        int metric = match.metric();
        return switch (match.rule().id()) {
            case "noun.of" -> brackets.afterNoun(at, figure, change);
            case "noun.shared" -> figure.percent() && (scored(metric) || used(metric));
            case "using.metric" -> used(metric) || modifier(metric);
            case "noun.after", "verb.to.of" -> secondEnd(at, figure);
            case "verb.object" -> figure.percent() && movedMeasure(at, change);
            case "keep.of" -> definite(at);
            case "metric.before" -> equated(figure);
            case "paren.change" -> brackets.afterChange(at, figure, change);
            case "paren.comparative" -> scored(metric);
            default -> false;
        };
    }

    /**
     * "raises it from 18.4% to 25.3% mean error, worsening …", "cutting communication from 97% to
     * 6% of the time": where it ends up.
     */
    private boolean secondEnd(int at, Figure figure) {
        return figure.percent()
                && SECOND_END
                        .matcher(clause.shape().substring(Math.max(0, at - END_REACH), at))
                        .find();
    }

    /**
     * "raises 95% coverage from 0.81 to 0.95": the figure belongs to the measure's name; "saves 40%
     * memory from 10 GB to 6 GB" tells the gain.
     */
    private boolean movedMeasure(int at, int change) {
        return !clause.tells(change, Change.DOWN)
                && scored(at + 1)
                && Phrases.at(clause, at + 1) == 'M'
                && Phrases.at(clause, at + 2) == 'f'
                && Phrases.at(clause, at + 4) == 't';
    }

    /**
     * "matches the 74.6% of X", "within the first 1% of training": a figure known before; "keeps
     * the 98% of the original accuracy" compares.
     */
    private boolean definite(int at) {
        int from = at - 1;
        while (from > 0 && Phrases.at(clause, from) == 'x' && clause.lower(from).equals("first")) {
            from--;
        }
        boolean known = from < at - 1 || named(at + 2);
        return known && from >= 0 && clause.lower(from).equals("the");
    }

    private boolean named(int item) {
        return Phrases.at(clause, item) != '.' && Phrases.capital(clause, item);
    }

    /** "87% success (+30.5% over X)": the value that the gain in the bracket is about. */
    private boolean valueOfGain(int at, Figure figure) {
        if (!figure.percent() || figure.form() != Figure.Form.PLAIN) {
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

    /** "power α = 1/2" */
    private boolean equated(Figure figure) {
        if (figure.form() != Figure.Form.FRACTION) {
            return false;
        }
        int from = Math.max(0, figure.start() - EQUALS_REACH);
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
                && !Adverbs.is(clause, next)
                && !PARTICIPLE.matcher(clause.lower(next)).find();
    }

    /** "the highest accuracy (96.1%)" */
    private boolean scored(int item) {
        return clause.measures(item, Metric.QUALITY);
    }
}

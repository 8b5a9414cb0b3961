package dev.benchmeta.extract.link.gain;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.FigureGroup;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.WordClass;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.regex.Pattern;

/**
 * Tells values in a bracket behind words of change: "improved accuracy in both groups (95.3%)", "a
 * modest improvement (59.3% to 60.9%)". Works on one clause; immutable.
 */
final class BracketedValues {
    /** Percent; what stands beside a word of change is rather the score when larger. */
    static final double LARGEST_GAIN = 40;

    /** How many items before a bracket the gain itself may stand. */
    private static final int NEAR = 5;

    /** "a 3% gain over the baseline", "a gain of 3% over the baseline" */
    private static final Pattern OWN_FIGURE =
            Pattern.compile("F[xdMm]{0,3}N[^F]{0,6}O|N[xdMmi]{0,4}oq?F[^F]{0,6}O");

    private final Clause clause;
    private final WordKinds<MisreadingWord> words;

    BracketedValues(Clause clause, WordKinds<MisreadingWord> words) {
        this.clause = clause;
        this.words = words;
    }

    /** Whether the figure is a value behind a noun of change. */
    boolean afterNoun(int at, Figure figure, int change) {
        return ends(at, figure, change)
                || versus(at)
                || ownScore(at, figure)
                || attained(at, figure);
    }

    /** Whether the figure, in a bracket behind any word of change, is a value. */
    boolean afterChange(int at, Figure figure, int change) {
        return scoreInBracket(at, figure, change)
                || namedScore(at, figure)
                || ranging(at, figure, change)
                || ofRival(at, figure, change)
                || "oOt".indexOf(after(at)) >= 0
                || ofOtherThing(at)
                || level(at)
                || listed(at)
                || worseScore(at, change)
                || twoScores(at, figure);
    }

    /** "a 4% gain (42.75% to 46.75%)": from where to where. */
    private boolean ends(int at, Figure figure, int change) {
        return before(at) == '('
                && after(at) == ')'
                && figure.high() > figure.low()
                && figure.percent()
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

    /** "improves it by 2x (69% compilation)"; "(40-78% depending on the task)" is the gain. */
    private boolean ofOtherThing(int at) {
        return after(at) == Item.OTHER && !clause.lower(at + 1).endsWith("ing");
    }

    /** "limits pruning to moderate sparsity (around 50%)": what is set. */
    private boolean level(int at) {
        return Phrases.at(clause, at - 2) == 'g';
    }

    /**
     * "grows with difficulty, Latin < Greek < Coptic (1%, 40%, 68%)": one value each; "reduces
     * latency (20% and 35%)" is not.
     */
    private boolean listed(int at) {
        FigureGroup group = clause.item(at).group();
        return group != null && group.size() > 1 && Phrases.at(clause, at - 2) != 'M';
    }

    /** "degraded performance (9.4% accuracy)": what is left. */
    private boolean worseScore(int at, int change) {
        return scored(at + 1)
                && (clause.tells(change, Change.BAD) || clause.tells(change, Change.DOWN));
    }

    /** "improves on the rare cases (60% accuracy)", "lags behind fidelity (64% VFS)" */
    private boolean namedScore(int at, Figure figure) {
        return high(figure)
                && figure.qualifier() == Qualifier.EXACT
                && (after(at) == 'E' || scored(at + 1))
                && Phrases.at(clause, at + 2) == ')';
    }

    /**
     * "gains that carry over to a new test (12% to 31%)": from where to where; "reduces the rate to
     * 31% (20% to 42%)": its interval.
     */
    private boolean ranging(int at, Figure figure, int change) {
        return figure.percent()
                && after(at) == ')'
                && clause.text(figure).contains("% to ")
                && (valueBefore(at)
                        || clause.anyWord(
                                change + 1,
                                at,
                                word -> words.is(MisreadingWord.CARRIED_OVER, word)));
    }

    /** "to 31% (@)" */
    private boolean valueBefore(int at) {
        return Phrases.at(clause, at - 2) == Item.FIGURE && Phrases.at(clause, at - 3) == 't';
    }

    /** "a 3% gain over the best baseline (77%)": the gain has its own figure. */
    private boolean ofRival(int at, Figure figure, int change) {
        String shape = clause.shape();
        int open = shape.lastIndexOf('(', at);
        boolean exact =
                figure.percent()
                        && figure.form() == Figure.Form.PLAIN
                        && figure.qualifier() == Qualifier.EXACT;
        return exact
                && open > change
                && OWN_FIGURE.matcher(shape).region(Math.max(0, change - NEAR), open).find()
                && (after(at) == ')' || scored(at + 1));
    }

    /** "a modest improvement (59.3% to 60.9%)": from where to where. */
    private boolean twoScores(int at, Figure figure) {
        return figure.percent()
                && figure.high() > figure.low()
                && figure.low() > LARGEST_GAIN
                && after(at) == ')';
    }

    private static boolean high(Figure figure) {
        return figure.percent()
                && figure.form() == Figure.Form.PLAIN
                && figure.high() > LARGEST_GAIN;
    }

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

package dev.benchmeta.extract.link.gain;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.FigureGroup;
import dev.benchmeta.extract.link.clause.Phrases;
import java.util.regex.Pattern;

/** Tells counts of cases, so many of so many: "4/5 seeds". Works on one clause; immutable. */
final class CaseCounts {
    /** "(4/5 seeds)" */
    private static final Pattern SOME = Pattern.compile("(?!1/)\\d+/\\d+");

    /** "5/23 instances"; "3/4" may be a ratio. */
    private static final Pattern OF_MANY = Pattern.compile("(?!1/)\\d+/\\d\\d+");

    /** How many items before a bracket with a share its count may stand. */
    private static final int COUNT_REACH = 3;

    private final Clause clause;

    CaseCounts(Clause clause) {
        this.clause = clause;
    }

    /** "it collapses (4/5 seeds)" */
    boolean some(Figure figure) {
        return fraction(figure, SOME);
    }

    /** "merely 5/23 instances" */
    boolean ofMany(Figure figure) {
        return fraction(figure, OF_MANY);
    }

    private boolean fraction(Figure figure, Pattern counted) {
        return figure.form() == Figure.Form.FRACTION
                && counted.matcher(clause.text(figure)).matches();
    }

    /** "pass rates are 6/8, 3/8, and 2/8" */
    boolean listed(int at) {
        FigureGroup group = clause.item(at).group();
        return group != null && group.figures().stream().anyMatch(this::some);
    }

    /** "an accuracy of 3/4" */
    boolean score(Figure figure, int metric) {
        return figure.form() == Figure.Form.FRACTION
                && clause.measures(metric, Metric.QUALITY)
                && clause.text(figure).indexOf('/') > 0;
    }

    /** A share in a bracket behind its count: "solves merely 5/23 instances (21.7%)". */
    boolean beside(int at) {
        return Phrases.at(clause, at - 1) == '(' && countBefore(at - 1) || ofTotal(at);
    }

    private boolean countBefore(int open) {
        int count = open - 1;
        while (count > 0 && count >= open - COUNT_REACH && clause.item(count).group() == null) {
            count--;
        }
        FigureGroup group = open > 0 ? clause.item(count).group() : null;
        return group != null && ofMany(group.last());
    }

    /** "the best on 28 (56%) of 50 operations" */
    private boolean ofTotal(int at) {
        return at > 1
                && Phrases.at(clause, at + 1) == ')'
                && Phrases.at(clause, at + 2) == 'o'
                && Character.isDigit(clause.lower(at - 2).charAt(0));
    }
}

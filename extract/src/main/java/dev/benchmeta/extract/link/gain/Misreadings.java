package dev.benchmeta.extract.link.gain;

import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.Units;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.ShapeRules;
import dev.benchmeta.extract.rule.WordKinds;

/** Tells where a rule's words stand but say no gain. Works on one clause; immutable. */
final class Misreadings {
    private final StatedValues values;
    private final SignedValues signed;
    private final Amounts amounts;
    private final OtherNumbers numbers;
    private final Settings settings;
    private final CaseShares cases;
    private final Wholes wholes;
    private final Margins margins;
    private final Intervals intervals;

    Misreadings(Clause clause, Units units, WordKinds<MisreadingWord> words) {
        this.values = new StatedValues(clause, words);
        this.signed = new SignedValues(clause, words);
        this.amounts = new Amounts(clause, units, words);
        this.settings = new Settings(clause, words);
        this.numbers = new OtherNumbers(clause, settings, words);
        this.cases = new CaseShares(clause, words);
        this.wholes = new Wholes(clause, words);
        this.margins = new Margins(clause, words);
        this.intervals = new Intervals(clause);
    }

    /** Whether the figure at an item is no gain although a rule matched there. */
    boolean unfit(int at, Figure figure, ShapeRules.Match match) {
        return values.describes(at, figure, match)
                || numbers.describes(at, figure, match)
                || settings.describes(at, figure, match)
                || signed.describes(at, figure, match)
                || amounts.describes(at, figure, match)
                || wholes.describes(at, figure, match)
                || cases.describes(at, figure, match)
                || margins.describes(at, figure, match)
                || intervals.describes(at, figure);
    }
}

package dev.benchmeta.extract.link.gain;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.ShapeRules;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.regex.Pattern;

/**
 * Tells signed numbers that are values: "from -11.6% to +9.5%", "Delta=+0.198", the interval
 * "(-0.12 to 0.13)", "95% CI [+0.013, +0.080]", the setting "between -5 and +5". Works on one
 * clause; immutable.
 */
final class SignedValues {
    /** How many characters before a figure an equals sign is looked for. */
    private static final int WINDOW = 10;

    /** "rho = +0.66" */
    private static final Pattern EQUALS = Pattern.compile("=\\s*[+-]?\\s*$");

    /** "-615.1 +- 9.6": a mean and its deviation. */
    private static final Pattern SPREAD = Pattern.compile("\\s*(?:±|\\+-|\\+/-|\\\\pm)");

    /** "shows the weakest correlation (-0.148)": no word tells a change. */
    private static final Pattern NO_CHANGE = Pattern.compile("[^VNCP]*");

    private final Clause clause;
    private final WordKinds<MisreadingWord> words;

    SignedValues(Clause clause, WordKinds<MisreadingWord> words) {
        this.clause = clause;
        this.words = words;
    }

    /** Whether the sign of a figure belongs to a value. */
    boolean describes(int at, Figure figure, ShapeRules.Match match) {
        return match.rule().construct() == Construct.PLUS
                && (bracketed(figure)
                        || alone(at, figure)
                        || spread(figure)
                        || before(at) == 't'
                        || equated(figure)
                        || measured(at, figure)
                        || plainNumber(at, figure));
    }

    /** "[+0.013, +0.080]" */
    private boolean bracketed(Figure figure) {
        String text = clause.source().text();
        return text.startsWith("]", figure.end())
                || figure.start() > 1
                        && text.substring(figure.start() - 2, figure.start()).indexOf('[') >= 0;
    }

    /** "the weakest correlation (-0.148)" */
    private boolean alone(int at, Figure figure) {
        return figure.kind() == UnitKind.NONE
                && before(at) == '('
                && Phrases.at(clause, at + 1) == ')'
                && clause.measures(at - 2, Metric.QUALITY)
                && NO_CHANGE.matcher(clause.shape()).matches();
    }

    private boolean spread(Figure figure) {
        return SPREAD.matcher(clause.source().text()).region(figure.start(), figure.end()).find();
    }

    private boolean equated(Figure figure) {
        int from = Math.max(0, figure.start() - WINDOW);
        return EQUALS.matcher(clause.source().text().substring(from, figure.start())).find();
    }

    /** "anomalies above +3.5 K": in a unit of physics; "lowers the RMSE (-2.5 cm)" compares. */
    private boolean measured(int at, Figure figure) {
        String text = clause.source().text();
        int unit = figure.end() + (text.startsWith(" ", figure.end()) ? 1 : 0);
        boolean ofMeasure = before(at) == '(' && Phrases.at(clause, at - 2) == 'M';
        return figure.kind() == UnitKind.NONE
                && !ofMeasure
                && words.startAt(MisreadingWord.PHYSICAL_UNIT, text, unit);
    }

    /** Without a unit: "is -0.3", "(-0.12 to 0.13)", "+5". */
    private boolean plainNumber(int at, Figure figure) {
        boolean interval = before(at) == '(' && figure.high() > figure.low();
        boolean whole = clause.text(figure).indexOf('.') < 0;
        return figure.kind() == UnitKind.NONE && (before(at) == 'e' || interval || whole);
    }

    private char before(int at) {
        return Phrases.at(clause, at - 1);
    }
}

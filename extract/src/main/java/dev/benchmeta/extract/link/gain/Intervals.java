package dev.benchmeta.extract.link.gain;

import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrases;
import java.util.regex.Pattern;

/**
 * Tells the ends and the level of an interval of confidence: "83% [75%, 92%]", "(95% CI 3 to 5)",
 * "(-0.12 to 0.13)". Works on one clause; immutable.
 */
final class Intervals {
    /** How many characters a bracket with an interval holds at most on each side of a figure. */
    private static final int REACH = 40;

    private static final String NUMBER = "\\s*[-+~$]*\\d[\\d.]*\\s*%?\\s*";

    private static final Pattern TWO_ENDS =
            Pattern.compile(NUMBER + "(?:,|;|-+|to)" + NUMBER + "(?:pp|pts?|points)?\\s*");

    private static final Pattern LEVEL =
            Pattern.compile("[\\s-]*(?:bootstrap )?(?:CIs?|CrI|HDI|confidence|credible)\\b");

    private static final Pattern LEVEL_BEFORE = Pattern.compile("\\b(?:CIs?|CrI|HDI)\\b[^()]*$");

    private final Clause clause;

    Intervals(Clause clause) {
        this.clause = clause;
    }

    /** Whether the figure belongs to an interval, or is a value that one is told for. */
    boolean describes(int at, Figure figure) {
        return inBracket(figure) || signedEnd(at, figure) || firstValue(at);
    }

    private boolean inBracket(Figure figure) {
        String text = clause.source().text();
        if (LEVEL.matcher(text).region(figure.end(), text.length()).lookingAt()) {
            return true;
        }
        String before = text.substring(Math.max(0, figure.start() - REACH), figure.start());
        int square = before.lastIndexOf('[');
        int round = before.lastIndexOf('(');
        if (square > before.lastIndexOf(']')) {
            return LEVEL_BEFORE.matcher(before).find()
                    || ends(figure.start() - before.length() + square);
        }
        return round > before.lastIndexOf(')')
                && LEVEL_BEFORE.matcher(before.substring(round)).find();
    }

    /** Whether two numbers and nothing else stand in the square bracket that opens at a place. */
    private boolean ends(int open) {
        String text = clause.source().text();
        int most = Math.min(text.length(), open + REACH + 1);
        int close = open + text.substring(open, most).indexOf(']');
        return close > open && TWO_ENDS.matcher(text).region(open + 1, close).matches();
    }

    /** "(-0.12 to 0.13)" */
    private boolean signedEnd(int at, Figure figure) {
        boolean signed = figure.form() == Figure.Form.MINUS || figure.form() == Figure.Form.PLUS;
        return signed
                && Phrases.at(clause, at - 1) == '('
                && Phrases.at(clause, at + 1) == 't'
                && "FUK".indexOf(Phrases.at(clause, at + 2)) >= 0
                && Phrases.at(clause, at + 3) == ')';
    }

    /** "a drop of 28 points (83% [75%, 92%] to 55%)": where it began. */
    private boolean firstValue(int at) {
        return Phrases.at(clause, at - 1) == '('
                && Phrases.at(clause, at + 1) == '('
                && Phrases.at(clause, at + 3) == ')'
                && Phrases.at(clause, at + 4) == 't';
    }
}

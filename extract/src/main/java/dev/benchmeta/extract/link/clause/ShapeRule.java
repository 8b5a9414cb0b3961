package dev.benchmeta.extract.link.clause;

import dev.benchmeta.extract.figure.Figure;
import java.util.regex.Pattern;

/**
 * A line of {@code rules/gain.rules} or {@code rules/results.rules}.
 *
 * @param id its name
 * @param units letters of the sorts of figure it takes
 * @param construct how the figure is worded
 * @param confidence how often what it makes is right
 * @param pattern over the shape of a clause, with {@code @} for the figures
 */
public record ShapeRule(
        String id, String units, Construct construct, double confidence, Pattern pattern) {
    /** Whether the rule asks for no word of change: "reaches 4x on an A100". */
    public boolean loose() {
        return weak() || id.equals("metric.before");
    }

    /** Whether what a figure continues tells more than this rule. */
    public boolean weak() {
        return construct == Construct.BARE || id.equals("over");
    }

    boolean takes(Figure figure) {
        return switch (figure.kind()) {
            case RATIO, ORDERS ->
                    units.indexOf('r') >= 0
                            && !(id.equals("over") && figure.form() == Figure.Form.FRACTION);
            case PERCENT -> units.indexOf('%') >= 0;
            case PERCENTAGE_POINTS, POINTS -> units.indexOf('p') >= 0;
            case ABSOLUTE -> units.indexOf('u') >= 0;
            case NONE -> units.indexOf('k') >= 0;
        };
    }
}

package dev.benchmeta.extract.link.result;

import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.clause.Clause;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/**
 * Whether two values give a gain: from 0.124 to 0.094 are 24%, from 61.2 to 66.2 are 5 points.
 * Works on one clause; immutable.
 */
final class WorkedOut {
    /** How far values that were rounded may be off, as a share of the gain. */
    private static final double ROUNDED = 0.05;

    /** The same where the gain is a whole ratio: "10x faster (0.1 s vs. 1.1 s)". */
    private static final double WHOLE = 0.1;

    /** The same where the gain is stated loosely: "nearly 2x (81.8 vs. 45)". */
    private static final double LOOSE = 0.12;

    /** What sums of binary fractions may be off, as a share of the gain: 1.1 / 0.1 exceeds 11. */
    private static final double BINARY = 1e-9;

    private static final Pattern NUMBER = Pattern.compile("\\d(?:\\.(?<decimals>\\d+))?(?!\\d)");

    private final Clause clause;

    WorkedOut(Clause clause) {
        this.clause = clause;
    }

    /** Whether two values give the gain. */
    boolean gives(GainDraft gain, double a, double b) {
        Figure told = gain.figure();
        double room = Math.max(share(gain) * told.high(), halfDigit(told)) + BINARY * told.high();
        return a > 0
                && b > 0
                && a != b
                && changes(told, a, b)
                        .anyMatch(c -> c >= told.low() - room && c <= told.high() + room);
    }

    private static double share(GainDraft gain) {
        Figure told = gain.figure();
        boolean whole = told.kind() == UnitKind.RATIO && told.high() == Math.rint(told.high());
        double rounded = whole ? WHOLE : ROUNDED;
        return gain.qualifier() == Qualifier.EXACT ? rounded : LOOSE;
    }

    /** Half a unit of the last digit of a gain: 0.5 for "4x", 0.005 for "0.03"; 0 for "halves". */
    private double halfDigit(Figure told) {
        Matcher number = NUMBER.matcher(clause.text(told));
        double half = 0;
        while (number.find()) {
            String decimals = number.group("decimals");
            double digit = Math.pow(10, decimals == null ? 0 : -decimals.length()) / 2;
            half = half == 0 ? digit : Math.min(half, digit);
        }
        return half;
    }

    /** What the change from one value to another may be called in the unit of a gain. */
    private static DoubleStream changes(Figure told, double a, double b) {
        double difference = Math.abs(a - b);
        double points = Math.max(a, b) <= 1 ? 100 * difference : difference;
        return switch (told.kind()) {
            case RATIO -> DoubleStream.of(a / b, b / a);
            case ORDERS -> DoubleStream.of(Math.abs(Math.log10(a / b)));
            case PERCENT -> DoubleStream.of(100 * difference / a, 100 * difference / b, points);
            case PERCENTAGE_POINTS, POINTS -> DoubleStream.of(difference, points);
            case ABSOLUTE, NONE -> DoubleStream.of(difference);
        };
    }
}

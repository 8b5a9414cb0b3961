package dev.benchmeta.extract.link.result;

import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.link.claim.GainDraft;
import java.util.stream.DoubleStream;

/** Whether two values give a gain: from 0.124 to 0.094 are 24%, from 61.2 to 66.2 are 5 points. */
final class WorkedOut {
    /** How far rounded numbers may be off, as a share of the gain. */
    private static final double ROUNDED = 0.05;

    /** The same where the gain is stated loosely: "nearly 2x (81.8 vs. 45)". */
    private static final double LOOSE = 0.12;

    private WorkedOut() {}

    /** Whether the values of two figures give the gain. */
    static boolean gives(GainDraft gain, Figure a, Figure b) {
        return gives(gain, a.low(), b.low());
    }

    /** Whether the ends of a range give the gain. */
    static boolean gives(GainDraft gain, Figure range) {
        return gives(gain, range.low(), range.high());
    }

    private static boolean gives(GainDraft gain, double a, double b) {
        Figure told = gain.figure();
        double off = gain.qualifier() == Qualifier.EXACT ? ROUNDED : LOOSE;
        double room = Math.max(ROUNDED, off * told.high());
        return a > 0
                && b > 0
                && a != b
                && changes(told, a, b)
                        .anyMatch(c -> c >= told.low() - room && c <= told.high() + room);
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

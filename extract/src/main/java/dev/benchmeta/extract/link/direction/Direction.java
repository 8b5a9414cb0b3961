package dev.benchmeta.extract.link.direction;

import dev.benchmeta.core.model.Ratios;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.clause.Clause;
import java.util.OptionalDouble;

/**
 * Whether a gain is good, and its improvement factor: from the word of change and the metric
 * together ("reduces latency" is good, "reduces accuracy" is not).
 *
 * @param improves whether the change is good for the subject
 * @param ratio improvement factor; empty for quality and absolute differences
 */
public record Direction(boolean improves, OptionalDouble ratio) {
    public static Direction of(GainDraft draft, Clause clause) {
        Direction direction = new DirectionReader(draft, clause).read();
        boolean ofRival = !direction.improves && RivalFigures.describes(clause, draft);
        return ofRival ? direction.turned(draft.figure()) : direction;
    }

    /** "than X, which is 2x slower": a fault of the rival is the subject's gain. */
    private Direction turned(Figure figure) {
        if (ratio.isEmpty()) {
            return new Direction(true, ratio);
        }
        OptionalDouble turned =
                switch (figure.kind()) {
                    case RATIO -> Ratios.ofTimes(figure.high(), true);
                    case ORDERS -> Ratios.ofOrders(figure.high(), true);
                    default -> Ratios.ofQuotient(ratio.getAsDouble(), false);
                };
        return new Direction(true, turned);
    }
}

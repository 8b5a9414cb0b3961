package dev.benchmeta.extract.link.direction;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Ratios;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.Figure.Form;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import java.util.OptionalDouble;

/**
 * Reads the direction of one gain as its clause tells it, by what the figure is: a change, a value
 * next to the rival's, or what is kept of it.
 */
final class DirectionReader {
    private final GainDraft draft;
    private final Clause clause;
    private final Figure figure;
    private final boolean higherIsBetter;
    private final ResourceUse use;
    private final ChangeEffect effect;

    DirectionReader(GainDraft draft, Clause clause) {
        this.draft = draft;
        this.clause = clause;
        this.figure = draft.figure();
        this.higherIsBetter = draft.metric().higherIsBetter();
        this.use = new ResourceUse(draft, clause);
        this.effect = new ChangeEffect(draft, clause);
    }

    Direction read() {
        return switch (construct()) {
            case VALUE, LESS -> use.added() ? changed(Change.COST) : value();
            case KEEP -> kept();
            case WITHIN -> new Direction(false, OptionalDouble.empty());
            case PLUS -> changed(new ToldChange(draft, clause).bySign());
            case BEAT, PAIR, BARE, RESULT, NAMED, BOUND, REFUSE -> changed(Change.GOOD);
            case CHANGE -> changed(new ToldChange(draft, clause).byWord());
        };
    }

    /** "retains 97% of the accuracy", "recovers 35% of the accuracy gap" */
    private Direction kept() {
        double share = figure.high() * (percent() ? 1 : 100);
        OptionalDouble ratio =
                quality() ? OptionalDouble.empty() : Ratios.ofQuotient(share / 100, higherIsBetter);
        boolean cut = !higherIsBetter && !use.cut();
        return new Direction(share >= 100 || cut || use.lost(), ratio);
    }

    /** "60% of the latency", "achieves 1.4x the throughput" */
    private Direction value() {
        boolean higher = higherIsBetter && !use.required() && !use.onlyPart();
        double scale = percent() ? 0.01 : 1;
        boolean more = higher || figure.low() * scale > 1;
        double quotient = (more ? figure.high() : figure.low()) * scale;
        if (figure.kind() == UnitKind.ORDERS
                || !higher && quotient > 1 && (use.achieved() || use.halved())) {
            return changed(Change.GOOD);
        }
        boolean improves = higher ? quotient >= 1 : quotient < 1;
        OptionalDouble ratio =
                quality() ? OptionalDouble.empty() : Ratios.ofQuotient(quotient, higher);
        return new Direction(improves, ratio);
    }

    private Direction changed(Change change) {
        boolean improves = effect.improves(change);
        if (quality()) {
            return new Direction(improves, OptionalDouble.empty());
        }
        boolean fraction = figure.form() == Form.FRACTION;
        if (fraction && construct() == Construct.CHANGE) {
            return new Direction(improves, byPercent(figure.high() * 100, change, improves));
        }
        boolean part = figure.kind() == UnitKind.RATIO && figure.high() < 1;
        return part && !fraction && change != Change.UP
                ? left(change, improves)
                : new Direction(improves, ratio(change, improves));
    }

    /** "degrades to 0.45x", "0.64x lower latency": what is left of it. */
    private Direction left(Change change, boolean improves) {
        return change == Change.DOWN
                ? new Direction(improves, Ratios.ofQuotient(figure.high(), !improves))
                : new Direction(false, Ratios.ofQuotient(figure.high(), true));
    }

    private OptionalDouble ratio(Change change, boolean improves) {
        return switch (figure.kind()) {
            case RATIO -> Ratios.ofTimes(figure.high(), improves);
            case ORDERS -> Ratios.ofOrders(figure.high(), improves);
            case PERCENT ->
                    improves && effect.compressed()
                            ? Ratios.ofPercent(figure.high(), false, false)
                            : byPercent(
                                    figure.high(), effect.saves() ? Change.DOWN : change, improves);
            default -> OptionalDouble.empty();
        };
    }

    private OptionalDouble byPercent(double percent, Change change, boolean improves) {
        boolean grew =
                switch (change) {
                    case UP, COST -> true;
                    case DOWN -> false;
                    case GOOD, BAD, NONE -> improves == higherIsBetter;
                };
        if (change == Change.COST) {
            return Ratios.ofPercent(percent, true, false);
        }
        if (effect.faster()) {
            return Ratios.ofPercent(percent, true, improves);
        }
        // a resource used less counts as better whatever its scale: −10% CPU utilisation
        return Ratios.ofPercent(percent, grew, improves ? grew : !grew);
    }

    private Construct construct() {
        return draft.match().rule().construct();
    }

    private boolean percent() {
        return figure.percent();
    }

    private boolean quality() {
        return draft.metric().metric() == Metric.QUALITY;
    }
}

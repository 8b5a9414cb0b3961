package dev.benchmeta.report.measured;

import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.report.table.FigureOrder;
import java.util.List;
import java.util.Locale;

/** The order of the rows of a group; equals stay in the order of the papers. */
public enum MeasuredOrder implements JsonNamed {
    /** The largest first, or the smallest where less is better. */
    VALUE,
    /** Newest first; papers without a date last. */
    DATE,
    CONFIDENCE,
    PAPER,
    /** As the papers come. */
    INPUT;

    @Override
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Measured> sorted(List<Measured> results) {
        return switch (this) {
            case VALUE -> FigureOrder.byNumber(results, MeasuredOrder::rank);
            case DATE -> FigureOrder.byDate(results);
            case CONFIDENCE -> FigureOrder.byConfidence(results);
            case PAPER -> FigureOrder.byTitle(results);
            case INPUT -> List.copyOf(results);
        };
    }

    private static double rank(Measured one) {
        double value = one.result().value();
        return one.result().metric().higherIsBetter() ? -value : value;
    }
}

package dev.benchmeta.report.table;

import dev.benchmeta.core.model.JsonNamed;
import java.util.List;
import java.util.Locale;

/** The order of the rows of a group; equals stay in the order of the papers. */
public enum SortBy implements JsonNamed {
    /** Best improvement first; claims without a ratio last. */
    RATIO,
    /** Newest first; papers without a date last. */
    DATE,
    CONFIDENCE,
    SUBJECT,
    BASELINE,
    HARDWARE,
    PAPER,
    /** As the papers come. */
    INPUT;

    @Override
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The claims in this order. */
    public List<Claim> sorted(List<Claim> claims) {
        return switch (this) {
            case RATIO -> FigureOrder.byNumber(claims, claim -> -claim.gain().ratio().orElse(0));
            case DATE -> FigureOrder.byDate(claims);
            case CONFIDENCE -> FigureOrder.byConfidence(claims);
            case SUBJECT -> FigureOrder.byKey(claims, GroupBy.SUBJECT::key);
            case BASELINE -> FigureOrder.byKey(claims, GroupBy.BASELINE::key);
            case HARDWARE -> FigureOrder.byKey(claims, GroupBy.HARDWARE::key);
            case PAPER -> FigureOrder.byTitle(claims);
            case INPUT -> List.copyOf(claims);
        };
    }
}

package dev.benchmeta.report.table;

import dev.benchmeta.core.model.Amount;
import dev.benchmeta.core.model.Gain;
import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Factor;
import dev.benchmeta.report.render.PlainNumber;

/**
 * The improvement factor of a gain. A figure that has none, such as 15 seconds or 4.7 points,
 * stands there for readers as the difference it is; programs get nothing.
 */
public final class RatioCell {
    private RatioCell() {}

    /** The cell of a gain. */
    public static Cell of(Gain gain) {
        return gain.ratio().isPresent()
                ? Factor.cell(gain.ratio().getAsDouble())
                : new Cell.Absent(difference(gain));
    }

    /** The column is narrow. */
    private static String unit(String unit) {
        return unit.equals("points") ? "pts" : unit;
    }

    /** "15 s", "2\u20133 GB", "4.7%"; for the worse "\u22123 pts". */
    private static String difference(Gain gain) {
        Amount amount = gain.amount();
        String sign = gain.improves() ? "" : "\u2212";
        String low = amount.range() ? PlainNumber.of(amount.low()) + "\u2013" : "";
        String space = amount.unit().equals("%") || amount.unit().equals("x") ? "" : " ";
        return sign + low + PlainNumber.of(amount.high()) + space + unit(amount.unit());
    }
}

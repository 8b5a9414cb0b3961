package dev.benchmeta.report.overview;

import dev.benchmeta.core.model.DatePrecision;
import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.report.overview.HardwareUse.Use;
import java.util.List;
import java.util.Locale;

/** What the columns of a matrix of hardware are. */
public enum Across implements JsonNamed {
    MONTH,
    /** Models that the paper names. */
    MODEL,
    ROLE,
    /** The kind of hardware. */
    CLASS;

    @Override
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In which columns a use counts; none if the paper does not say. */
    List<String> keys(Use use) {
        return switch (this) {
            case MONTH ->
                    use.paper().published().stream()
                            .filter(date -> date.precision() != DatePrecision.YEAR)
                            .map(date -> date.iso().substring(0, 7))
                            .toList();
            case MODEL -> use.paper().models();
            case ROLE -> List.of(use.role().jsonName());
            case CLASS -> List.of(use.device().type().jsonName());
        };
    }
}

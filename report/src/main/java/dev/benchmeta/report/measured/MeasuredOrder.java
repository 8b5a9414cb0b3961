package dev.benchmeta.report.measured;

import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.report.names.NameQuery;
import java.util.Comparator;
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
            case VALUE -> by(results, Comparator.comparingDouble(MeasuredOrder::rank));
            case DATE -> by(results, Comparator.comparing(MeasuredOrder::date).reversed());
            case CONFIDENCE ->
                    by(
                            results,
                            Comparator.comparingDouble(
                                    one -> -one.result().evidence().confidence()));
            case PAPER -> by(results, Comparator.comparing(one -> NameQuery.key(one.title())));
            case INPUT -> List.copyOf(results);
        };
    }

    private static double rank(Measured one) {
        double value = one.result().value();
        return one.result().metric().higherIsBetter() ? -value : value;
    }

    private static String date(Measured one) {
        return one.paper().publication().published().map(d -> d.first().toString()).orElse("");
    }

    private static List<Measured> by(List<Measured> results, Comparator<Measured> order) {
        return results.stream().sorted(order).toList();
    }
}

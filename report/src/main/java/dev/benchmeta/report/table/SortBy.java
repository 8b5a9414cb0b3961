package dev.benchmeta.report.table;

import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.report.names.NameOrder;
import dev.benchmeta.report.names.NameQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

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
            case RATIO -> by(claims, claim -> -claim.gain().ratio().orElse(0));
            case DATE -> by(claims, SortBy::date, Comparator.<String>reverseOrder());
            case CONFIDENCE -> by(claims, claim -> -claim.gain().evidence().confidence());
            case SUBJECT -> byKey(claims, GroupBy.SUBJECT::key);
            case BASELINE -> byKey(claims, GroupBy.BASELINE::key);
            case HARDWARE -> byKey(claims, GroupBy.HARDWARE::key);
            case PAPER -> byKey(claims, claim -> Optional.of(NameQuery.key(claim.title())));
            case INPUT -> List.copyOf(claims);
        };
    }

    private static String date(Claim claim) {
        return claim.paper().publication().published().map(d -> d.first().toString()).orElse("");
    }

    private static List<Claim> byKey(List<Claim> claims, Function<Claim, Optional<String>> key) {
        return by(
                claims,
                key,
                Comparator.<Optional<String>, Boolean>comparing(Optional::isEmpty)
                        .thenComparing(stated -> stated.orElse(""), NameOrder.BY_CHARACTER));
    }

    private static List<Claim> by(List<Claim> claims, ToDoubleFunction<Claim> number) {
        return by(claims, number::applyAsDouble, Comparator.<Double>naturalOrder());
    }

    /** What is compared is worked out once a claim. */
    private static <T> List<Claim> by(
            List<Claim> claims, Function<Claim, T> value, Comparator<T> order) {
        return claims.stream()
                .map(claim -> Map.entry(value.apply(claim), claim))
                .sorted(Map.Entry.comparingByKey(order))
                .map(Map.Entry::getValue)
                .toList();
    }
}

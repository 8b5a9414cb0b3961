package dev.benchmeta.report.table;

import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.report.names.NameQuery;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

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

    Comparator<Claim> order() {
        return switch (this) {
            case RATIO -> Comparator.comparingDouble(claim -> -claim.gain().ratio().orElse(0));
            case DATE -> Comparator.comparing(SortBy::date, Comparator.reverseOrder());
            case CONFIDENCE ->
                    Comparator.comparingDouble(claim -> -claim.gain().evidence().confidence());
            case SUBJECT -> byName(Claim::subjectName);
            case BASELINE -> byName(Claim::baselineName);
            case HARDWARE -> byName(Claim::hardwareName);
            case PAPER -> byName(claim -> Optional.of(claim.title()));
            case INPUT -> (unused, unusedToo) -> 0;
        };
    }

    private static String date(Claim claim) {
        return claim.paper().publication().published().map(d -> d.first().toString()).orElse("");
    }

    private static Comparator<Claim> byName(
            java.util.function.Function<Claim, Optional<String>> name) {
        Comparator<Claim> unnamedLast = Comparator.comparing(claim -> name.apply(claim).isEmpty());
        return unnamedLast.thenComparing(claim -> name.apply(claim).map(NameQuery::key).orElse(""));
    }
}

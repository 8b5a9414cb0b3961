package dev.benchmeta.report.table;

import dev.benchmeta.core.model.JsonNamed;
import java.util.Locale;
import java.util.Optional;

/** What the rows of one group have in common. */
public enum GroupBy implements JsonNamed {
    METRIC,
    HARDWARE,
    BASELINE,
    PAPER;

    @Override
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the claim's group is called; empty if the paper does not say. */
    Optional<String> title(Claim claim) {
        return switch (this) {
            case METRIC -> Optional.of(claim.gain().metric().jsonName());
            case HARDWARE -> claim.hardwareName();
            case BASELINE -> claim.baselineName();
            case PAPER ->
                    Optional.of(
                            claim.paper().title().isBlank()
                                    ? claim.paper().id()
                                    : claim.paper().title());
        };
    }
}

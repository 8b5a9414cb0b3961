package dev.benchmeta.report.table;

import dev.benchmeta.core.model.DatePrecision;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.core.model.Model;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.report.names.PaperNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rows of one group have in common. */
public enum GroupBy implements JsonNamed {
    METRIC,
    HARDWARE,
    BASELINE,
    PAPER,
    SUBJECT,
    MODEL,
    /** The kind of hardware. */
    CLASS,
    VENDOR,
    MONTH,
    YEAR;

    @Override
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the claim's group is called; empty if the paper does not say. */
    public Optional<String> title(Claim claim) {
        return switch (this) {
            case METRIC -> Optional.of(claim.gain().metric().jsonName());
            case HARDWARE -> claim.hardwareName();
            case BASELINE -> claim.baselineName();
            case PAPER -> Optional.of(claim.title());
            case SUBJECT -> claim.subjectName();
            case MODEL -> joined(claim.models().stream().map(Model::name));
            case CLASS -> joined(finest(claim).map(h -> h.device().type().jsonName()));
            case VENDOR -> joined(finest(claim).flatMap(h -> h.device().vendor().stream()));
            case MONTH ->
                    claim.paper()
                            .publication()
                            .published()
                            .filter(date -> date.precision() != DatePrecision.YEAR)
                            .map(date -> date.iso().substring(0, 7));
            case YEAR ->
                    claim.paper()
                            .publication()
                            .published()
                            .map(PublishedDate::iso)
                            .map(iso -> iso.substring(0, 4));
        };
    }

    private static Stream<Hardware> finest(Claim claim) {
        return PaperNames.finest(claim.hardware()).stream();
    }

    private static Optional<String> joined(Stream<String> names) {
        List<String> distinct = names.distinct().toList();
        return distinct.isEmpty()
                ? Optional.empty()
                : Optional.of(distinct.stream().collect(Collectors.joining(", ")));
    }

    /** What a group of claims of this title is called beside another key. */
    String phrase(Optional<String> title) {
        if (title.isEmpty()) {
            return jsonName() + " not stated";
        }
        return switch (this) {
            case BASELINE -> "over " + title.get();
            case HARDWARE, CLASS, VENDOR -> "on " + title.get();
            default -> title.get();
        };
    }
}

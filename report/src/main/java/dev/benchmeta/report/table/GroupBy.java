package dev.benchmeta.report.table;

import dev.benchmeta.core.model.DatePrecision;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.core.model.Model;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.report.names.NameKey;
import dev.benchmeta.report.names.PaperNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        List<String> names = names(claim).distinct().toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    /**
     * The same for just the claims that belong together; empty if the paper does not say. Papers
     * are told apart by id, everything else by its names, however they are spelled and in whatever
     * order: "A100 and H100" is "H100 and A100".
     */
    public Optional<String> key(Claim claim) {
        if (this == PAPER) {
            return Optional.of(claim.paper().id() + '\n' + claim.paper().title());
        }
        List<String> keys = names(claim).map(NameKey::of).distinct().sorted().toList();
        return keys.isEmpty() ? Optional.empty() : Optional.of(String.join("", keys));
    }

    private Stream<String> names(Claim claim) {
        return switch (this) {
            case METRIC -> Stream.of(claim.gain().metric().jsonName());
            case HARDWARE -> claim.hardwareNames().stream();
            case BASELINE -> claim.baselineName().stream();
            case PAPER -> Stream.of(claim.title());
            case SUBJECT -> claim.subjectName().stream();
            case MODEL -> claim.models().stream().map(Model::name);
            case CLASS -> finest(claim).map(h -> h.device().type().jsonName());
            case VENDOR -> finest(claim).flatMap(h -> h.device().vendor().stream());
            case MONTH ->
                    claim
                            .paper()
                            .publication()
                            .published()
                            .filter(date -> date.precision() != DatePrecision.YEAR)
                            .map(date -> date.iso().substring(0, 7))
                            .stream();
            case YEAR ->
                    claim
                            .paper()
                            .publication()
                            .published()
                            .map(PublishedDate::iso)
                            .map(iso -> iso.substring(0, 4))
                            .stream();
        };
    }

    private static Stream<Hardware> finest(Claim claim) {
        return PaperNames.finest(claim.hardware()).stream();
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

package dev.benchmeta.report.graph;

import dev.benchmeta.report.names.NameBook;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.table.Claim;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The claims that name both of two things.
 *
 * @param from the one asked about
 * @param to what it is compared with
 * @param direct claims of the first over the second
 * @param reverse claims of the second over the first
 * @param hints names that no paper uses
 */
public record Between(
        NameQuery from, NameQuery to, List<Claim> direct, List<Claim> reverse, List<String> hints) {
    public Between {
        Objects.requireNonNull(from, "from is null");
        Objects.requireNonNull(to, "to is null");
        direct = List.copyOf(direct);
        reverse = List.copyOf(reverse);
        hints = List.copyOf(hints);
    }

    static Between of(List<Claim> claims, NameQuery from, NameQuery to) {
        return new Between(
                from,
                to,
                between(claims, from, to),
                between(claims, to, from),
                Stream.of(from, to).flatMap(query -> hint(claims, query).stream()).toList());
    }

    private static List<Claim> between(List<Claim> claims, NameQuery from, NameQuery to) {
        return claims.stream()
                .filter(claim -> isOf(claim, from) && claim.comparedWith(to))
                .toList();
    }

    /** Between two devices the one counts that the claim was measured on. */
    private static boolean isOf(Claim claim, NameQuery from) {
        return claim.measures(from)
                || (!claim.baselineHardware().isEmpty()
                        && claim.hardware().stream().anyMatch(from::names));
    }

    private static Optional<String> hint(List<Claim> claims, NameQuery query) {
        NameBook book = new NameBook();
        for (Claim claim : claims) {
            if (isOf(claim, query) || claim.comparedWith(query)) {
                return Optional.empty();
            }
            claim.subjectName().ifPresent(book::add);
            claim.baselineName().ifPresent(book::add);
        }
        return Optional.of(hint(query, book));
    }

    /** Tells that no claim names a thing, and which names are near. */
    public static String hint(NameQuery query, NameBook names) {
        return "No claim is of or over '" + query.typed() + "'." + names.question(query);
    }
}

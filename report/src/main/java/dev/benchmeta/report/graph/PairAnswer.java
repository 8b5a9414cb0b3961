package dev.benchmeta.report.graph;

import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.names.NameBook;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.table.Claim;
import dev.benchmeta.report.table.ClaimFilter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is known between two things.
 *
 * @param from the one asked about
 * @param to what it is compared with
 * @param direct claims of the first over the second
 * @param reverse claims of the second over the first
 * @param chains comparisons over things between, the most telling first
 * @param contradictions claims that cannot both hold everywhere
 * @param hints names that no paper uses
 */
public record PairAnswer(
        NameQuery from,
        NameQuery to,
        List<Claim> direct,
        List<Claim> reverse,
        List<Chain> chains,
        List<String> contradictions,
        List<String> hints) {
    public PairAnswer {
        Objects.requireNonNull(from, "from is null");
        Objects.requireNonNull(to, "to is null");
        direct = List.copyOf(direct);
        reverse = List.copyOf(reverse);
        chains = List.copyOf(chains);
        contradictions = List.copyOf(contradictions);
        hints = List.copyOf(hints);
    }

    /** Searches the claims that pass a filter. */
    public static PairAnswer of(
            Iterator<PaperFacts> papers, ClaimFilter filter, NameQuery from, NameQuery to) {
        NodeNames names = new NodeNames();
        List<Claim> claims = new ArrayList<>();
        while (papers.hasNext()) {
            PaperFacts facts = papers.next();
            names.add(facts);
            Claim.of(facts).stream().filter(filter::test).forEach(claims::add);
        }
        return of(claims, names, from, to);
    }

    /**
     * Searches some claims.
     *
     * @param names knows what all papers name, whether or not their claims are searched
     */
    public static PairAnswer of(List<Claim> claims, NodeNames names, NameQuery from, NameQuery to) {
        ComparisonGraph graph = ComparisonGraph.of(claims, names);
        List<Chain> chains = ChainSearch.chains(graph, graph.nodes(from), graph.nodes(to));
        List<Claim> direct = between(claims, from, to);
        List<Claim> reverse = between(claims, to, from);
        List<String> contradictions =
                new ArrayList<>(
                        Contradictions.between(
                                direct, reverse, from.typed() + " over " + to.typed()));
        contradictions.addAll(
                Contradictions.along(
                        chains.stream().limit(PairTable.SHOWN_CHAINS).toList(), graph));
        return new PairAnswer(
                from,
                to,
                direct,
                reverse,
                chains,
                contradictions,
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
        return Optional.of(
                "No claim is of or over '" + query.typed() + "'." + book.question(query));
    }
}

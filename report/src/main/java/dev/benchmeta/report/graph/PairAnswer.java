package dev.benchmeta.report.graph;

import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.graph.Contradictions.LinkClash;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.table.Claim;
import dev.benchmeta.report.table.ClaimFilter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that is known between two things.
 *
 * @param between the claims that name both
 * @param chains comparisons over things between, the most telling first, at most {@value
 *     #SHOWN_CHAINS}
 * @param moreChains how many more were found
 * @param complete whether all chains were found; a search among very many ends early
 * @param contradictions claims that cannot both hold everywhere
 */
public record PairAnswer(
        Between between,
        List<Chain> chains,
        int moreChains,
        boolean complete,
        List<String> contradictions) {
    static final int SHOWN_CHAINS = 12;

    public PairAnswer {
        Objects.requireNonNull(between, "between is null");
        chains = List.copyOf(chains);
        contradictions = List.copyOf(contradictions);
    }

    /** Looks up what is shown. */
    public interface Lookup {
        /** The claims whose edges have these numbers, every one of which is there. */
        Map<Long, Claim> claims(Set<Long> numbers);

        /** Knows what these claims speak of. */
        NodeNames names(Collection<Claim> claims);
    }

    /** All claims, each by its place. */
    private record AtHand(List<Claim> all, NodeNames names) implements Lookup {
        @Override
        public Map<Long, Claim> claims(Set<Long> numbers) {
            Map<Long, Claim> found = new HashMap<>();
            numbers.forEach(number -> found.put(number, all.get(number.intValue())));
            return found;
        }

        @Override
        public NodeNames names(Collection<Claim> claims) {
            return names;
        }
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
        return of(
                Between.of(claims, from, to),
                ClaimGraph.of(claims, names, from, to),
                new AtHand(claims, names));
    }

    /**
     * Searches for chains.
     *
     * @param graph the claims that a chain may pass
     */
    public static PairAnswer of(Between between, ComparisonGraph graph, Lookup lookup) {
        BestRoutes routes = ChainSearch.routes(graph, SHOWN_CHAINS);
        List<Route> shown = routes.kept();
        List<LinkClash> clashes = Contradictions.along(shown, graph);
        Function<Edge, Claim> claim = claims(lookup, shown, clashes);
        NodeNames names =
                lookup.names(
                        shown.stream()
                                .flatMap(route -> route.edges().stream())
                                .map(claim)
                                .toList());
        Function<Edge, Link> link = edge -> Link.of(edge, claim.apply(edge), names);
        return new PairAnswer(
                between,
                shown.stream()
                        .map(route -> new Chain(route.edges().stream().map(link).toList()))
                        .toList(),
                routes.count() - shown.size(),
                routes.complete(),
                Stream.concat(
                                direct(between),
                                clashes.stream()
                                        .map(
                                                found ->
                                                        found.clash()
                                                                .message(
                                                                        link.apply(found.link())
                                                                                .sides(),
                                                                        claim)))
                        .toList());
    }

    private static Stream<String> direct(Between between) {
        String what = between.from().typed() + " over " + between.to().typed();
        return Contradictions.between(between).stream()
                .map(clash -> clash.message(what, Function.identity()));
    }

    private static Function<Edge, Claim> claims(
            Lookup lookup, List<Route> routes, List<LinkClash> clashes) {
        Map<Long, Claim> claims =
                lookup.claims(
                        Stream.concat(
                                        routes.stream().flatMap(route -> route.edges().stream()),
                                        clashes.stream().flatMap(found -> found.clash().sources()))
                                .map(Edge::number)
                                .collect(Collectors.toSet()));
        return edge ->
                Objects.requireNonNull(claims.get(edge.number()), "a claim was not looked up");
    }

    /** The one asked about. */
    public NameQuery from() {
        return between.from();
    }

    /** What it is compared with. */
    public NameQuery to() {
        return between.to();
    }

    /** Claims of the first over the second. */
    public List<Claim> direct() {
        return between.direct();
    }

    /** Claims of the second over the first. */
    public List<Claim> reverse() {
        return between.reverse();
    }

    /** Names that no paper uses. */
    public List<String> hints() {
        return between.hints();
    }
}

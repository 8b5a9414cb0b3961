package dev.benchmeta.report.graph;

import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.graph.Contradictions.Clash;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.table.Claim;
import dev.benchmeta.report.table.ClaimFilter;
import java.util.ArrayList;
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
 * @param moreChains how many more there are
 * @param contradictions claims that cannot both hold everywhere
 */
public record PairAnswer(
        Between between, List<Chain> chains, int moreChains, List<String> contradictions) {
    static final int SHOWN_CHAINS = 12;

    public PairAnswer {
        Objects.requireNonNull(between, "between is null");
        chains = List.copyOf(chains);
        contradictions = List.copyOf(contradictions);
    }

    /** Looks claims up by the numbers of their edges. */
    public interface Lookup {
        /** The claims of these numbers, every one of which is there. */
        Map<Long, Claim> claims(Set<Long> numbers);
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
                Edges.of(claims, names),
                numbers -> {
                    Map<Long, Claim> found = new HashMap<>();
                    numbers.forEach(number -> found.put(number, claims.get(number.intValue())));
                    return found;
                });
    }

    /**
     * Searches for chains.
     *
     * @param edges what all claims say, in ascending order of their numbers
     */
    public static PairAnswer of(Between between, List<Edge> edges, Lookup lookup) {
        ComparisonGraph graph = ComparisonGraph.of(edges);
        List<Route> routes =
                ChainSearch.routes(graph, graph.nodes(between.from()), graph.nodes(between.to()));
        List<Route> shown = routes.stream().limit(SHOWN_CHAINS).toList();
        List<Clash<Edge>> clashes = Contradictions.along(shown, graph);
        Function<Edge, Claim> claim = claims(lookup, shown, clashes);
        return new PairAnswer(
                between,
                shown.stream().map(route -> chain(route, claim)).toList(),
                routes.size() - shown.size(),
                Stream.concat(
                                Contradictions.between(between).stream()
                                        .map(clash -> clash.message(Function.identity())),
                                clashes.stream().map(clash -> clash.message(claim)))
                        .toList());
    }

    private static Function<Edge, Claim> claims(
            Lookup lookup, List<Route> routes, List<Clash<Edge>> clashes) {
        Map<Long, Claim> claims =
                lookup.claims(
                        Stream.concat(
                                        routes.stream().flatMap(route -> route.edges().stream()),
                                        clashes.stream().flatMap(Clash::sources))
                                .map(Edge::number)
                                .collect(Collectors.toSet()));
        return edge ->
                Objects.requireNonNull(claims.get(edge.number()), "a claim was not looked up");
    }

    private static Chain chain(Route route, Function<Edge, Claim> claim) {
        return new Chain(
                route.edges().stream().map(edge -> Link.of(edge, claim.apply(edge))).toList());
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

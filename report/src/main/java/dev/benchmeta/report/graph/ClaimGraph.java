package dev.benchmeta.report.graph;

import dev.benchmeta.core.model.Gain;
import dev.benchmeta.report.names.NameKey;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.table.Claim;
import dev.benchmeta.report.table.GroupBy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a graph of claims, whose numbers are their places. */
final class ClaimGraph {
    private final NodeNames names;
    private final List<Stated> all = new ArrayList<>();
    private final Map<String, Long> keys = new HashMap<>(Map.of("", Terms.NOT_STATED));

    private ClaimGraph(NodeNames names) {
        this.names = names;
    }

    /** What a claim compares. */
    private record Stated(int number, Node from, Node to, double factor, Terms terms) {
        Stream<Node> ends() {
            return Stream.of(from, to);
        }
    }

    /**
     * The graph for chains from one thing to another. A claim without a ratio, or that does not say
     * what it compares, is not in it.
     */
    static ComparisonGraph of(List<Claim> claims, NodeNames names, NameQuery from, NameQuery to) {
        ClaimGraph graph = new ClaimGraph(names);
        for (int i = 0; i < claims.size(); i++) {
            graph.add(i, claims.get(i));
        }
        return graph.between(graph.nodes(from), graph.nodes(to));
    }

    private void add(int number, Claim claim) {
        Optional<Node> from = names.subject(claim);
        Optional<Node> to = names.baseline(claim);
        if (from.isPresent()
                && to.isPresent()
                && !from.equals(to)
                && claim.gain().ratio().isPresent()) {
            double factor = claim.gain().ratio().getAsDouble();
            all.add(new Stated(number, from.get(), to.get(), factor, terms(claim)));
        }
    }

    private Terms terms(Claim claim) {
        Gain gain = claim.gain();
        return new Terms(
                gain.metric(),
                gain.amount().qualifier(),
                gain.amount().range(),
                number(GroupBy.HARDWARE.key(claim)),
                number(gain.links().workload().map(NameKey::of)));
    }

    private long number(Optional<String> stated) {
        return keys.computeIfAbsent(stated.orElse(""), key -> (long) keys.size());
    }

    /** The nodes of exactly this name, else those whose name in some claim holds it. */
    private Set<Node> nodes(NameQuery query) {
        Set<String> called = Ends.keys(query);
        Set<Node> exact =
                ends().filter(node -> called.contains(node.key())).collect(Collectors.toSet());
        return exact.isEmpty()
                ? ends().filter(node -> query.in(node.name())).collect(Collectors.toSet())
                : exact;
    }

    private Stream<Node> ends() {
        return all.stream().flatMap(Stated::ends);
    }

    private ComparisonGraph between(Set<Node> starts, Set<Node> goals) {
        EdgeList edges = new EdgeList();
        Map<Node, Integer> places = new HashMap<>();
        all.stream()
                .filter(
                        stated ->
                                stated.ends()
                                        .allMatch(
                                                node ->
                                                        node.shared()
                                                                || starts.contains(node)
                                                                || goals.contains(node)))
                .forEach(
                        stated -> {
                            int from = place(places, stated.from);
                            int to = place(places, stated.to);
                            edges.add(stated.number, from, to, stated.factor, stated.terms);
                        });
        return ComparisonGraph.of(
                edges,
                new Ends(
                        places(places, starts),
                        places(places, goals),
                        places.entrySet().stream()
                                .filter(entry -> !entry.getKey().shared())
                                .map(Map.Entry::getValue)
                                .collect(Collectors.toSet())));
    }

    private static int place(Map<Node, Integer> places, Node node) {
        return places.computeIfAbsent(node, key -> places.size());
    }

    private static Set<Integer> places(Map<Node, Integer> places, Set<Node> nodes) {
        return nodes.stream()
                .filter(places::containsKey)
                .map(places::get)
                .collect(Collectors.toSet());
    }
}

package dev.benchmeta.report.graph;

import com.google.common.graph.MutableNetwork;
import com.google.common.graph.NetworkBuilder;
import dev.benchmeta.report.names.NameForm;
import dev.benchmeta.report.names.NameQuery;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Things and the claims between them, from what is measured to what it is compared with. */
final class ComparisonGraph {
    private final MutableNetwork<Node, Edge> network =
            NetworkBuilder.directed().allowsParallelEdges(true).allowsSelfLoops(false).build();

    /** Chains pass through the same few nodes again and again. */
    private final Map<Node, List<Edge>> known = new HashMap<>();

    static ComparisonGraph of(List<Edge> edges) {
        ComparisonGraph graph = new ComparisonGraph();
        edges.forEach(graph::add);
        return graph;
    }

    private void add(Edge edge) {
        if (!edge.from().equals(edge.to())) {
            network.addEdge(edge.from(), edge.to(), edge);
        }
    }

    /** The nodes of exactly this name, else those whose name holds it. */
    Set<Node> nodes(NameQuery query) {
        Set<String> forms =
                Set.copyOf(
                        List.of(
                                NodeNames.form(query.typed()),
                                NodeNames.form(NameForm.of(query.typed(), true))));
        Set<Node> called =
                network.nodes().stream()
                        .filter(node -> forms.contains(node.key()))
                        .collect(Collectors.toSet());
        return called.isEmpty()
                ? network.nodes().stream()
                        .filter(node -> query.in(node.name()))
                        .collect(Collectors.toSet())
                : called;
    }

    /** All claims about a node, read from it, in the order of the papers. */
    List<Edge> from(Node node) {
        return known.computeIfAbsent(node, this::around);
    }

    /** Those of {@link #from} that lead to some nodes, without a look at the others. */
    List<Edge> between(Node node, Set<Node> goals) {
        return goals.stream()
                .flatMap(
                        goal ->
                                Stream.concat(
                                        network.edgesConnecting(node, goal).stream(),
                                        network.edgesConnecting(goal, node).stream()
                                                .map(Edge::turnedAround)))
                .sorted(Comparator.comparingLong(Edge::number))
                .toList();
    }

    private List<Edge> around(Node node) {
        return Stream.concat(
                        network.outEdges(node).stream(),
                        network.inEdges(node).stream().map(Edge::turnedAround))
                .sorted(Comparator.comparingLong(Edge::number))
                .toList();
    }
}

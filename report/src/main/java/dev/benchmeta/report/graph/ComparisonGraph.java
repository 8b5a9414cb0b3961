package dev.benchmeta.report.graph;

import com.google.common.graph.MutableNetwork;
import com.google.common.graph.NetworkBuilder;
import dev.benchmeta.report.names.NameForm;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.table.Claim;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Things and the claims between them, from what is measured to what it is compared with. */
final class ComparisonGraph {
    private final MutableNetwork<Node, Link> network =
            NetworkBuilder.directed().allowsParallelEdges(true).allowsSelfLoops(false).build();

    /** A claim without a ratio, or that does not say what it compares, adds nothing. */
    static ComparisonGraph of(List<Claim> claims, NodeNames names) {
        ComparisonGraph graph = new ComparisonGraph();
        int number = 0;
        for (Claim claim : claims) {
            Optional<Node> from = names.subject(claim);
            Optional<Node> to = names.baseline(claim);
            if (from.isPresent() && to.isPresent() && claim.gain().ratio().isPresent()) {
                double factor = claim.gain().ratio().getAsDouble();
                graph.add(new Link(claim, from.get(), to.get(), factor, false, number++));
            }
        }
        return graph;
    }

    private void add(Link link) {
        if (!link.from().equals(link.to())) {
            network.addEdge(link.from(), link.to(), link);
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
    List<Link> from(Node node) {
        return Stream.concat(
                        network.outEdges(node).stream(),
                        network.inEdges(node).stream().map(Link::turnedAround))
                .sorted(Comparator.comparingInt(Link::number))
                .toList();
    }
}

package dev.benchmeta.report.graph;

import dev.benchmeta.report.names.NameForm;
import dev.benchmeta.report.names.NameQuery;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What chains lead from and to.
 *
 * @param starts where they begin
 * @param goals where they end
 */
public record Ends(Set<Node> starts, Set<Node> goals) {
    public Ends {
        starts = Set.copyOf(starts);
        goals = Set.copyOf(goals);
    }

    /** Whether no chain can lead from the one to the other. */
    public boolean apart() {
        return goals.isEmpty() || goals.containsAll(starts);
    }

    static Ends of(List<Edge> edges, NameQuery from, NameQuery to) {
        return new Ends(nodes(edges, from), nodes(edges, to));
    }

    /** The nodes of exactly this name, else those whose name in some claim holds it. */
    private static Set<Node> nodes(List<Edge> edges, NameQuery query) {
        Set<String> keys = keys(query);
        Set<Node> called =
                all(edges).filter(node -> keys.contains(node.key())).collect(Collectors.toSet());
        return called.isEmpty()
                ? all(edges).filter(node -> query.in(node.name())).collect(Collectors.toSet())
                : called;
    }

    private static Stream<Node> all(List<Edge> edges) {
        return edges.stream()
                .filter(edge -> !edge.loop())
                .flatMap(edge -> Stream.of(edge.from(), edge.to()));
    }

    /** The keys of the nodes that have exactly this name. */
    public static Set<String> keys(NameQuery query) {
        return Stream.of(
                        NodeNames.form(query.typed()),
                        NodeNames.form(NameForm.of(query.typed(), true)))
                .collect(Collectors.toSet());
    }
}

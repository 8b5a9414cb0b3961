package dev.benchmeta.report.search;

import dev.benchmeta.report.graph.Meaning;
import dev.benchmeta.report.graph.Node;
import dev.benchmeta.report.graph.NodeNames;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.store.FactStore;
import dev.benchmeta.report.table.Claim;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of what papers present and of models, as {@link NodeNames} knows them. */
final class PresentedNames {
    private PresentedNames() {}

    /** Each node with the name that came first, as a query. */
    private static String names(String condition) {
        return String.format(
                """
            SELECT node, arg_min(name, (paper, place)) AS name FROM (
                SELECT s.node, s.paper, s.position AS place, c.name FROM search_names s
                JOIN contributions c ON c.paper = s.paper AND c.position = s.position
                WHERE s.kind = 'contribution' AND s.node IN %1$s
                UNION ALL SELECT s.node, s.paper, 1048576 + s.position, m.name FROM search_names s
                JOIN models m ON m.paper = s.paper AND m.position = s.position
                WHERE s.kind = 'model' AND s.node IN %1$s)
            GROUP BY node""",
                condition);
    }

    /** The nodes of which some name may hold another one, as a query. */
    static String holding(NameQuery query) {
        return names(
                "(SELECT node FROM search_names WHERE contains(name_key, "
                        + Sql.quoted(query.key())
                        + "))");
    }

    /** Knows what some claims speak of, and maybe nothing else. */
    static NodeNames of(FactStore store, Collection<Claim> claims) {
        NodeNames names = new NodeNames();
        List<Long> nodes = claims.stream().flatMap(PresentedNames::nodes).distinct().toList();
        if (!nodes.isEmpty()) {
            String list =
                    nodes.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
            store.select(names(list), row -> row.getString(2)).forEach(names::add);
        }
        return names;
    }

    private static Stream<Long> nodes(Claim claim) {
        return Stream.concat(Meaning.ofSubject(claim).stream(), Meaning.ofBaseline(claim).stream())
                .flatMap(
                        meaning ->
                                Stream.concat(Stream.of(meaning.alone()), meaning.named().stream()))
                .map(Node::number);
    }
}

package dev.benchmeta.report.search;

import com.google.common.collect.Sets;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.report.graph.ComparisonGraph;
import dev.benchmeta.report.graph.EdgeList;
import dev.benchmeta.report.graph.Ends;
import dev.benchmeta.report.graph.Node;
import dev.benchmeta.report.graph.NodeNames;
import dev.benchmeta.report.graph.Terms;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.store.FactStore;
import dev.benchmeta.report.store.FactStore.RowReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads of each claim what the search for chains compares. Nodes and terms are numbers here, which
 * say only whether two are the same.
 */
final class EdgeSearch {
    private final FactStore store;

    /** Looks at the claims that a scope leaves. */
    EdgeSearch(Scope scope) {
        this.store = scope.store();
        store.keep(
                "presented",
                """
            SELECT paper, position, side, arg_min(node, rank) AS node FROM search_meanings
            WHERE node IN (SELECT node FROM search_names) GROUP BY paper, position, side""");
        store.keep("edges", all(scope));
    }

    private static String all(Scope scope) {
        return String.format(
                """
            SELECT %s AS gain, coalesce(s.node, g.subject_node) AS source, coalesce(b.node, g.baseline_node) AS target,
                g.subject_machine, g.baseline_machine, g.ratio,
                CAST(hash(g.metric, g.qualifier, g.is_range, coalesce(g.hardware_key, ''),
                    coalesce(g.workload_key, '')) // 2 AS BIGINT) AS terms
            FROM search_gains g
            LEFT JOIN presented s ON s.paper = g.paper AND s.position = g.position AND s.side = 'on'
            LEFT JOIN presented b ON b.paper = g.paper AND b.position = g.position AND b.side = 'over'
            WHERE g.ratio IS NOT NULL AND g.subject_node IS NOT NULL AND g.baseline_node IS NOT NULL
                AND source <> target AND %s""",
                Sql.GAIN, scope.gain());
    }

    /** The graph for chains from one thing to another. */
    ComparisonGraph graph(NameQuery from, NameQuery to) {
        Set<Long> starts = nodes(from);
        Set<Long> goals = nodes(to);
        EdgeList edges = new EdgeList();
        NodeNumbers numbers = new NodeNumbers();
        boolean apart = goals.isEmpty() || goals.containsAll(starts);
        if (!apart) {
            read(Sets.union(starts, goals), numbers, edges);
        }
        return ComparisonGraph.of(
                edges,
                new Ends(
                        numbers.of(starts),
                        numbers.of(goals),
                        numbers.of(Sets.filter(Sets.union(starts, goals), EdgeSearch::local))));
    }

    private static boolean local(long node) {
        return (node & 1) == 0;
    }

    private Set<Long> nodes(NameQuery query) {
        Set<Long> keys =
                Ends.keys(query).stream()
                        .map(key -> new Node(key, key, true).number())
                        .collect(Collectors.toSet());
        Set<Long> called =
                Set.copyOf(
                        store.select(
                                "SELECT DISTINCT node FROM (SELECT source AS node FROM edges"
                                        + " UNION ALL SELECT target FROM edges) WHERE node IN "
                                        + list(keys),
                                row -> row.getLong(1)));
        return called.isEmpty() ? holding(query) : called;
    }

    private static String list(Set<Long> nodes) {
        return nodes.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }

    /** Where the letters and digits of the query are not in a name, it does not hold it. */
    private Set<Long> holding(NameQuery query) {
        Set<Long> found = new HashSet<>();
        RowReader<Boolean> take = row -> query.in(row.getString(2)) && found.add(row.getLong(1));
        store.select(
                """
            SELECT DISTINCT source, subject_machine FROM edges WHERE subject_machine IS NOT NULL
            UNION SELECT DISTINCT target, baseline_machine FROM edges WHERE baseline_machine IS NOT NULL""",
                take);
        store.select(
                "SELECT node, name FROM ("
                        + PresentedNames.holding(query)
                        + ") WHERE node IN (SELECT source FROM edges WHERE subject_machine IS NULL"
                        + " UNION ALL SELECT target FROM edges WHERE baseline_machine IS NULL)",
                take);
        store.select(
                words(query),
                row ->
                        query.in(NodeNames.withoutArticle(row.getString(2)))
                                && found.add(row.getLong(1)));
        return found;
    }

    /** Nodes that have no name but the words of claims. */
    private static String words(NameQuery query) {
        return String.format(
                """
            SELECT DISTINCT e.source AS node, g.subject_name FROM edges e JOIN search_gains g ON %1$s = e.gain
            WHERE e.subject_machine IS NULL AND %2$s
                AND e.source NOT IN (SELECT node FROM search_names)
            UNION SELECT DISTINCT e.target, n.baseline_name FROM edges e JOIN search_gains g ON %1$s = e.gain
            JOIN gains n ON n.paper = g.paper AND n.position = g.position
            WHERE e.baseline_machine IS NULL AND %3$s
                AND e.target NOT IN (SELECT node FROM search_names)""",
                Sql.GAIN,
                Sql.holds("g.subject_words", query),
                Sql.holds("g.baseline_words", query));
    }

    /** All claims that a chain between the ends may pass, in their order. */
    private void read(Set<Long> ends, NodeNumbers numbers, EdgeList edges) {
        Map<Long, Terms> terms = terms();
        store.forEach(
                String.format(
                        """
            SELECT gain, source, target, ratio, terms FROM edges
            WHERE (source & 1 = 1 OR source IN %1$s) AND (target & 1 = 1 OR target IN %1$s)
            ORDER BY gain""",
                        list(ends)),
                row ->
                        edges.add(
                                row.getLong(1),
                                numbers.number(row.getLong(2)),
                                numbers.number(row.getLong(3)),
                                row.getDouble(4),
                                Sql.constant(terms, row.getLong(5))));
    }

    /** What is not told is 0, which is {@link Terms#NOT_STATED}. */
    private Map<Long, Terms> terms() {
        Map<String, Metric> metrics = Sql.constants(Metric.values());
        Map<String, Qualifier> qualifiers = Sql.constants(Qualifier.values());
        Map<Long, Terms> terms = new HashMap<>();
        store.select(
                """
            SELECT e.terms, g.metric, g.qualifier, g.is_range,
                CASE WHEN g.hardware_key <> '' THEN CAST(hash(g.hardware_key) // 2 AS BIGINT) ELSE 0 END,
                CASE WHEN g.workload_key <> '' THEN CAST(hash(g.workload_key) // 2 AS BIGINT) ELSE 0 END
            FROM (SELECT terms, min(gain) AS gain FROM edges GROUP BY terms) e
            JOIN search_gains g ON g.paper = e.gain // 1048576 AND g.position = e.gain % 1048576""",
                row ->
                        terms.put(
                                row.getLong(1),
                                new Terms(
                                        Sql.constant(metrics, row.getString(2)),
                                        Sql.constant(qualifiers, row.getString(3)),
                                        row.getBoolean(4),
                                        row.getLong(5),
                                        row.getLong(6))));
        return terms;
    }
}

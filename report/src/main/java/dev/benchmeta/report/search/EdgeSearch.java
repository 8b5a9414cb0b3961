package dev.benchmeta.report.search;

import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.report.graph.Edge;
import dev.benchmeta.report.graph.Machine;
import dev.benchmeta.report.graph.Node;
import dev.benchmeta.report.graph.NodeNames;
import dev.benchmeta.report.graph.Terms;
import dev.benchmeta.report.names.NameForm;
import dev.benchmeta.report.store.FactStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads of each claim in {@value #COMPARED} what the search for chains compares. */
final class EdgeSearch {
    /** The claims that are looked at. */
    static final String COMPARED = "compared";

    private static final String ON = "on";
    private static final String OVER = "over";

    private final FactStore store;
    private final NodeNames names;
    private final Map<Long, String> ids;
    private final Map<Long, Metric> metrics;
    private final Map<Long, Qualifier> qualifiers;

    /**
     * @param names knows what all papers name
     */
    EdgeSearch(FactStore store, NodeNames names) {
        this.store = store;
        this.names = names;
        this.ids = ids();
        this.metrics = codes(Sql.constants(Metric.values()));
        this.qualifiers = codes(Sql.constants(Qualifier.values()));
    }

    /** A claim and the words of its two sides. */
    private record Compared(
            long gain, String subject, String baseline, double ratio, Terms terms) {}

    /** One side of a claim. */
    private record Side(long gain, String side) {}

    /** The constants by what stands for them in the table. */
    private <E extends Enum<E> & JsonNamed> Map<Long, E> codes(Map<String, E> constants) {
        Map<Long, E> codes = new HashMap<>();
        for (String name : constants.keySet()) {
            String sql = "SELECT CAST(hash(" + Sql.quoted(name) + ") // 2 AS BIGINT)";
            codes.put(store.select(sql, row -> row.getLong(1)).get(0), constants.get(name));
        }
        return codes;
    }

    /** All claims that say what they compare and how much better it is, in their order. */
    List<Edge> edges() {
        List<Compared> all =
                store.select(
                        "SELECT gain, subject_name, baseline_name, ratio, metric, qualifier,"
                                + " range, hardware, workload FROM compared"
                                + " WHERE ratio IS NOT NULL AND subject_name IS NOT NULL"
                                + " AND baseline_name IS NOT NULL ORDER BY gain",
                        this::compared);
        Map<Side, List<Machine>> machines = machines(all);
        List<Edge> edges = new ArrayList<>(all.size());
        for (Compared one : all) {
            edges.add(
                    new Edge(
                            one.gain,
                            node(one, one.subject, machines.get(new Side(one.gain, ON))),
                            node(one, one.baseline, machines.get(new Side(one.gain, OVER))),
                            one.ratio,
                            false,
                            one.terms));
        }
        return edges;
    }

    private Compared compared(ResultSet row) throws SQLException {
        return new Compared(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getDouble(4),
                new Terms(
                        coded(metrics, row.getLong(5)),
                        coded(qualifiers, row.getLong(6)),
                        row.getBoolean(7),
                        row.getLong(8),
                        row.getLong(9)));
    }

    private static <E> E coded(Map<Long, E> codes, long code) {
        E constant = codes.get(code);
        if (constant == null) {
            throw new IllegalArgumentException("a metric or qualifier is unknown");
        }
        return constant;
    }

    private Node node(Compared one, String words, @Nullable List<Machine> machines) {
        return names.node(id(one), words, machines == null ? List.of() : machines);
    }

    private String id(Compared one) {
        String id = ids.get(Sql.paper(one.gain));
        if (id == null) {
            throw new IllegalStateException("no paper of gain " + one.gain);
        }
        return id;
    }

    private Map<Long, String> ids() {
        Map<Long, String> ids = new HashMap<>();
        store.select(
                "SELECT paper, id FROM papers", row -> ids.put(row.getLong(1), row.getString(2)));
        return ids;
    }

    private Map<Side, List<Machine>> machines(List<Compared> all) {
        Set<String> forms =
                Set.copyOf(
                        store.select(
                                "SELECT DISTINCT name FROM hardware",
                                row -> NameForm.of(row.getString(1), true)));
        String subjects = called(forms, all.stream().map(Compared::subject));
        String baselines = called(forms, all.stream().map(Compared::baseline));
        Map<Side, List<Machine>> machines = new HashMap<>();
        store.select(
                machinesOf(subjects, baselines),
                row ->
                        machines.computeIfAbsent(
                                        new Side(row.getLong(1), row.getString(2)),
                                        side -> new ArrayList<>())
                                .add(new Machine(row.getString(3), row.getBoolean(4))));
        return machines;
    }

    /** The hardware of the claims of which one side may be hardware. */
    private static String machinesOf(String subjects, String baselines) {
        return String.format(
                """
            SELECT c.gain, g.side, h.name, h.level = %s
            FROM search_gain_hardware g JOIN compared c ON c.paper = g.paper AND c.position = g.position
            JOIN hardware h ON h.paper = g.paper AND h.position = g.hardware
            WHERE g.finest AND (g.side = 'on' AND c.subject_name IN (%s)
                OR g.side = 'over' AND c.baseline_name IN (%s))
            ORDER BY c.gain, g.side, g.hardware""",
                Sql.quoted(Level.CLASS.jsonName()), subjects, baselines);
    }

    /** The words that hardware may be meant by, as a list in SQL. */
    private static String called(Set<String> forms, Stream<String> words) {
        String list =
                words.distinct()
                        .filter(stated -> forms.contains(NodeNames.machineForm(stated)))
                        .map(Sql::quoted)
                        .collect(Collectors.joining(", "));
        return list.isEmpty() ? "NULL" : list;
    }
}

package dev.benchmeta.report.search;

import dev.benchmeta.report.graph.Between;
import dev.benchmeta.report.graph.NodeNames;
import dev.benchmeta.report.graph.PairAnswer;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.table.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds what is known between two things in a store. Of each claim only what the search for chains
 * compares is read, and in full only the claims that are shown.
 */
final class PairSearch {
    private static final String NAMES =
            """
            SELECT name, min(paper * 2097152 + place) AS first FROM (
                SELECT name, paper, position AS place FROM contributions
                UNION ALL SELECT name, paper, 1048576 + position FROM models)
            GROUP BY name ORDER BY first""";

    private final Scope scope;
    private final NameQuery from;
    private final NameQuery to;

    PairSearch(Scope scope, NameQuery from, NameQuery to) {
        this.scope = scope;
        this.from = from;
        this.to = to;
    }

    PairAnswer answer() {
        scope.store().keep(EdgeSearch.COMPARED, compared());
        Between between =
                new Between(
                        from,
                        to,
                        claims("of_from AND over_to"),
                        claims("of_to AND over_from"),
                        hints());
        return PairAnswer.of(
                between,
                new EdgeSearch(scope.store(), names()).edges(),
                numbers -> ShownGains.read(scope.store(), numbers));
    }

    private String compared() {
        return String.format(
                """
            SELECT %s AS gain, g.paper, g.position, g.subject_name, n.baseline_name, g.ratio,
                CAST(hash(g.metric) // 2 AS BIGINT) AS metric, CAST(hash(g.qualifier) // 2 AS BIGINT) AS qualifier, n.low <> n.high AS range,
                CASE WHEN g.hardware_key <> '' THEN CAST(hash(g.hardware_key) // 2 AS BIGINT) ELSE 0 END AS hardware,
                CASE WHEN g.workload_key <> '' THEN CAST(hash(g.workload_key) // 2 AS BIGINT) ELSE 0 END AS workload,
                %s AS of_from, %s AS of_to, %s AS over_from, %s AS over_to
            FROM search_gains g JOIN gains n ON n.paper = g.paper AND n.position = g.position
            WHERE %s""",
                Sql.GAIN, of(from), of(to), over(from), over(to), scope.gain());
    }

    private static String of(NameQuery query) {
        return "("
                + Sql.holds("g.subject_words", query)
                + " OR "
                + Sql.GAIN
                + " IN ("
                + betweenDevices(query)
                + "))";
    }

    /** Between two devices the one counts that the claim was measured on. */
    private static String betweenDevices(NameQuery query) {
        return String.format(
                """
            SELECT DISTINCT %s FROM search_gain_hardware g
            JOIN search_hardware h ON h.paper = g.paper AND h.position = g.hardware
            WHERE g.side = 'on'
                AND (g.paper, g.position) IN (
                    SELECT (paper, position) FROM search_gain_hardware WHERE side = 'over')
                AND %s""",
                Sql.GAIN, Sql.holds("h.words", "h.forms", query));
    }

    private static String over(NameQuery query) {
        return Sql.holds("g.baseline_words", "g.baseline_forms", query);
    }

    private List<Claim> claims(String condition) {
        List<Long> gains =
                scope.store()
                        .select(
                                "SELECT gain FROM compared WHERE " + condition + " ORDER BY gain",
                                row -> row.getLong(1));
        Map<Long, Claim> claims = ShownGains.read(scope.store(), gains);
        return gains.stream().map(gain -> ShownGains.of(claims, gain)).toList();
    }

    private List<String> hints() {
        List<String> hints = new ArrayList<>();
        hint(from, "of_from OR over_from", hints);
        hint(to, "of_to OR over_to", hints);
        return hints;
    }

    private void hint(NameQuery query, String named, List<String> hints) {
        if (scope.count("SELECT count(*) FROM compared WHERE " + named) == 0) {
            String names =
                    "SELECT subject_name FROM compared WHERE subject_name IS NOT NULL"
                            + " UNION ALL SELECT baseline_name FROM compared WHERE baseline_name IS NOT NULL";
            hints.add(Between.hint(query, HintSearch.book(scope, names)));
        }
    }

    private NodeNames names() {
        NodeNames names = new NodeNames();
        scope.store()
                .select(
                        NAMES,
                        row -> {
                            names.add(row.getString(1));
                            return true;
                        });
        return names;
    }
}

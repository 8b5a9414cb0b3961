package dev.benchmeta.report.search;

import dev.benchmeta.report.graph.Between;
import dev.benchmeta.report.graph.NodeNames;
import dev.benchmeta.report.graph.PairAnswer;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.store.FactStore;
import dev.benchmeta.report.table.Claim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what is known between two things in a store. Of each claim only what the search for chains
 * compares is read, and in full only the claims that are shown.
 */
final class PairSearch {
    /** Between two devices the one counts that the claim was measured on. */
    private static final String BETWEEN_DEVICES =
            """
            SELECT g.paper, g.position, h.words, h.forms FROM search_gain_hardware g
            JOIN (SELECT DISTINCT paper, position FROM search_gain_hardware WHERE side = 'over') o
                ON o.paper = g.paper AND o.position = g.position
            JOIN search_hardware h ON h.paper = g.paper AND h.position = g.hardware
            WHERE g.side = 'on'""";

    private final Scope scope;
    private final NameQuery from;
    private final NameQuery to;

    PairSearch(Scope scope, NameQuery from, NameQuery to) {
        this.scope = scope;
        this.from = from;
        this.to = to;
    }

    /** What is shown, looked up in the store. */
    private record Shown(FactStore store) implements PairAnswer.Lookup {
        @Override
        public Map<Long, Claim> claims(Set<Long> numbers) {
            return ShownGains.read(store, numbers);
        }

        @Override
        public NodeNames names(Collection<Claim> claims) {
            return PresentedNames.of(store, claims);
        }
    }

    PairAnswer answer() {
        scope.store().keep("between_devices", BETWEEN_DEVICES);
        Between between = between();
        return PairAnswer.of(
                between, new EdgeSearch(scope).graph(from, to), new Shown(scope.store()));
    }

    private Between between() {
        List<Long> direct = gains(of(from) + " AND " + over(to));
        List<Long> reverse = gains(of(to) + " AND " + over(from));
        Map<Long, Claim> claims =
                ShownGains.read(
                        scope.store(), Stream.concat(direct.stream(), reverse.stream()).toList());
        return new Between(
                from,
                to,
                direct.stream().map(gain -> ShownGains.of(claims, gain)).toList(),
                reverse.stream().map(gain -> ShownGains.of(claims, gain)).toList(),
                hints());
    }

    private static String of(NameQuery query) {
        return String.format(
                "(%s OR (g.paper, g.position) IN (SELECT (paper, position) FROM between_devices WHERE %s))",
                Sql.holds("g.subject_words", query), Sql.holds("words", "forms", query));
    }

    private static String over(NameQuery query) {
        return Sql.holds("g.baseline_words", "g.baseline_forms", query);
    }

    private List<Long> gains(String condition) {
        return scope.store()
                .select(
                        String.format(
                                "SELECT %s AS gain FROM search_gains g WHERE %s AND %s ORDER BY gain",
                                Sql.GAIN, condition, scope.gain()),
                        row -> row.getLong(1));
    }

    private List<String> hints() {
        List<String> hints = new ArrayList<>();
        hint(from, hints);
        hint(to, hints);
        return hints;
    }

    private void hint(NameQuery query, List<String> hints) {
        String named =
                String.format(
                        "SELECT 1 FROM search_gains g WHERE (%s OR %s) AND %s LIMIT 1",
                        over(query), of(query), scope.gain());
        if (scope.store().select(named, row -> true).isEmpty()) {
            hints.add(Between.hint(query, HintSearch.book(scope, names())));
        }
    }

    /** The names of both sides of all claims. */
    private String names() {
        return String.format(
                """
            SELECT g.subject_name FROM search_gains g WHERE g.subject_name IS NOT NULL AND %1$s
            UNION ALL SELECT n.baseline_name FROM search_gains g
            JOIN gains n ON n.paper = g.paper AND n.position = g.position
            WHERE n.baseline_name IS NOT NULL AND %1$s""",
                scope.gain());
    }
}

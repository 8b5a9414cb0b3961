package dev.benchmeta.report.search;

import dev.benchmeta.report.graph.NodeNames;
import dev.benchmeta.report.graph.PairAnswer;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.table.Claim;
import java.util.List;
import java.util.Map;

/**
 * Finds what is known between two things in a store. Of papers without a claim that passes the
 * filter only the names are read.
 */
final class PairSearch {
    private static final String NAMES =
            """
            SELECT name, min(paper * 2097152 + place) AS first FROM (
                SELECT name, paper, position AS place FROM contributions
                UNION ALL SELECT name, paper, 1048576 + position FROM models)
            GROUP BY name ORDER BY first""";

    private final Scope scope;

    PairSearch(Scope scope) {
        this.scope = scope;
    }

    PairAnswer answer(NameQuery from, NameQuery to) {
        List<Long> gains =
                scope.store()
                        .select(
                                "SELECT "
                                        + Sql.GAIN
                                        + " FROM search_gains g WHERE "
                                        + scope.gain()
                                        + " ORDER BY 1",
                                row -> row.getLong(1));
        Map<Long, Claim> read = ShownGains.read(scope.store(), gains);
        List<Claim> claims = gains.stream().map(gain -> ShownGains.of(read, gain)).toList();
        return PairAnswer.of(claims, names(), from, to);
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

package dev.benchmeta.report.search;

import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.query.HardwareHit;
import dev.benchmeta.report.query.HardwareSearch;
import dev.benchmeta.report.query.HitCounts;
import dev.benchmeta.report.store.FactCursor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Finds what the papers of a store say about some hardware. */
final class HitSearch {
    private static final Map<String, Role> ROLES = Sql.constants(Role.values());

    private final Scope scope;

    HitSearch(Scope scope) {
        this.scope = scope;
    }

    /** Hardware by its paper and its position there. */
    private record Place(long paper, int position) {}

    HardwareSearch search(OptionalInt top) {
        scope.store()
                .keep(
                        "hits",
                        "SELECT paper, position, role FROM wanted_hardware WHERE "
                                + scope.countedPaper());
        NameQuery query = scope.filter().hardware().name().orElseThrow();
        HitCounts counts = counts();
        return new HardwareSearch(
                query,
                scope.filter().hardware().roles(),
                hits(top),
                counts,
                counts.hits() == 0 ? naming(query) : 0,
                counts.hits() == 0
                        ? HardwareSearch.hints(
                                HintSearch.book(scope, "SELECT name FROM hardware"), query)
                        : List.of());
    }

    /** How many papers name it, whatever else is asked. */
    private int naming(NameQuery query) {
        return scope.count(
                "SELECT count(DISTINCT paper) FROM search_hardware WHERE "
                        + Sql.holds("words", "forms", query));
    }

    private HitCounts counts() {
        Map<Role, Integer> byRole = new EnumMap<>(Role.class);
        scope.store()
                .select(
                        "SELECT role, count(DISTINCT paper) FROM hits GROUP BY role",
                        row -> byRole.put(Sql.constant(ROLES, row.getString(1)), row.getInt(2)));
        return scope.store()
                .select(
                        "SELECT (SELECT count(*) FROM papers), count(*), count(DISTINCT paper) FROM hits",
                        row -> new HitCounts(row.getInt(1), row.getInt(2), row.getInt(3), byRole))
                .get(0);
    }

    private List<HardwareHit> hits(OptionalInt top) {
        String limit = top.isPresent() ? " LIMIT " + top.getAsInt() : "";
        List<Place> places =
                scope.store()
                        .select(
                                "SELECT paper, position FROM hits ORDER BY paper, position" + limit,
                                row -> new Place(row.getLong(1), row.getInt(2)));
        List<HardwareHit> hits = new ArrayList<>();
        int next = 0;
        List<Long> papers = places.stream().map(Place::paper).distinct().toList();
        try (FactCursor facts = scope.store().facts(papers)) {
            while (facts.hasNext()) {
                PaperFacts paper = facts.next();
                for (; next < places.size() && places.get(next).paper == facts.key(); next++) {
                    hits.add(
                            new HardwareHit(
                                    paper.paper(),
                                    paper.names().hardware().get(places.get(next).position)));
                }
            }
        }
        return hits;
    }
}

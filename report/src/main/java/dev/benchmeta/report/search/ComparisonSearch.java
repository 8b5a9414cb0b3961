package dev.benchmeta.report.search;

import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.table.Arrangement;
import dev.benchmeta.report.table.Claim;
import dev.benchmeta.report.table.Comparison;
import dev.benchmeta.report.table.Counts;
import dev.benchmeta.report.table.Counts.Unstated;
import dev.benchmeta.report.table.GroupBy;
import dev.benchmeta.report.table.Pile;
import dev.benchmeta.report.table.SortBy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a comparison of the gains in a store. */
final class ComparisonSearch {
    private final Scope scope;
    private final Arrangement arrangement;

    ComparisonSearch(Scope scope, Arrangement arrangement) {
        this.scope = scope;
        this.arrangement = arrangement;
    }

    /** Gains that have the keys in common. */
    private record Heap(boolean bestCase, int size, long first, List<Long> shown) {}

    Comparison comparison() {
        scope.store().keep("shown_gains", shown());
        scope.store()
                .keep(
                        "piles",
                        "SELECT row_number() OVER (ORDER BY min(gain)) AS pile, key1, key2,"
                                + " best_case, count(*) AS size, min(gain) AS first"
                                + " FROM shown_gains GROUP BY key1, key2, best_case");
        List<Heap> heaps = heaps();
        Map<Long, Claim> claims = claims(heaps);
        return Comparison.of(
                arrangement,
                piles(heaps, claims, false),
                piles(heaps, claims, true),
                counts(),
                HintSearch.notes(scope));
    }

    private String shown() {
        String keys =
                key(arrangement.by().get(0))
                        + " AS key1, "
                        + (arrangement.by().size() > 1 ? key(arrangement.by().get(1)) : "0")
                        + " AS key2";
        return "SELECT "
                + Sql.GAIN
                + " AS gain, g.paper, g.best_case, g.baseline_key IS NULL AS no_baseline,"
                + " g.hardware_key IS NULL AS no_hardware, g.ratio IS NULL AS no_ratio, "
                + keys
                + ", "
                + sort()
                + " AS rank FROM search_gains g"
                + joins()
                + " WHERE "
                + scope.gain();
    }

    private String joins() {
        boolean dates =
                arrangement.sort() == SortBy.DATE
                        || arrangement.by().contains(GroupBy.MONTH)
                        || arrangement.by().contains(GroupBy.YEAR);
        return (dates ? " JOIN papers p ON p.paper = g.paper" : "")
                + (arrangement.sort() == SortBy.PAPER
                        ? " JOIN search_papers s ON s.paper = g.paper"
                        : "");
    }

    /** What is the same for just the claims whose title by this key is the same. */
    private static String key(GroupBy by) {
        return switch (by) {
            case METRIC -> "g.metric";
            case PAPER -> "g.paper";
            case HARDWARE -> "coalesce(g.hardware_key, '')";
            case BASELINE -> "coalesce(g.baseline_key, '')";
            case SUBJECT -> "coalesce(g.subject_key, '')";
            case MODEL -> "coalesce(g.model_key, '')";
            case CLASS -> "coalesce(g.class_key, '')";
            case VENDOR -> "coalesce(g.vendor_key, '')";
            case MONTH ->
                    "CASE WHEN p.date_precision = 'year' THEN 0"
                            + " ELSE coalesce(year(p.published) * 12 + month(p.published), 0) END";
            case YEAR -> "coalesce(year(p.published), 0)";
        };
    }

    /** What the rows of a group are sorted by, the smallest first. */
    private String sort() {
        return switch (arrangement.sort()) {
            case RATIO -> "-coalesce(g.ratio, 0)";
            case DATE -> "-datediff('day', DATE '0001-01-01', p.published)";
            case CONFIDENCE -> "-g.confidence";
            case SUBJECT -> "g.subject_key";
            case BASELINE -> "g.baseline_key";
            case HARDWARE -> "g.hardware_key";
            case PAPER -> "s.title_key";
            case INPUT -> "0";
        };
    }

    private List<Heap> heaps() {
        Map<Integer, Heap> heaps = new LinkedHashMap<>();
        scope.store()
                .select(
                        "SELECT pile, best_case, size, first FROM piles ORDER BY pile",
                        row ->
                                heaps.put(
                                        row.getInt(1),
                                        new Heap(
                                                row.getBoolean(2),
                                                row.getInt(3),
                                                row.getLong(4),
                                                new ArrayList<>())));
        scope.store()
                .select(
                        ranked(),
                        row -> {
                            Heap heap = heaps.get(row.getInt(1));
                            return heap != null && heap.shown.add(row.getLong(2));
                        });
        return List.copyOf(heaps.values());
    }

    private String ranked() {
        String top =
                arrangement.top().isPresent()
                        ? " QUALIFY row_number() OVER (PARTITION BY pile ORDER BY rank NULLS LAST, gain) <= "
                                + arrangement.top().getAsInt()
                        : "";
        return "SELECT pile, gain FROM shown_gains JOIN piles USING (key1, key2, best_case)"
                + top
                + " ORDER BY pile, rank NULLS LAST, gain";
    }

    private Map<Long, Claim> claims(List<Heap> heaps) {
        Set<Long> gains = new HashSet<>();
        for (Heap heap : heaps) {
            gains.add(heap.first);
            gains.addAll(heap.shown);
        }
        return ShownGains.read(scope.store(), gains);
    }

    private static List<Pile> piles(List<Heap> heaps, Map<Long, Claim> claims, boolean bestCase) {
        return heaps.stream()
                .filter(heap -> heap.bestCase == bestCase)
                .map(heap -> pile(heap, claims))
                .collect(Collectors.toList());
    }

    private static Pile pile(Heap heap, Map<Long, Claim> claims) {
        return new Pile(
                ShownGains.of(claims, heap.first),
                heap.shown.stream().map(gain -> ShownGains.of(claims, gain)).toList(),
                heap.size);
    }

    private Counts counts() {
        return scope.store()
                .select(
                        "SELECT (SELECT count(*) FROM papers), count(DISTINCT paper),"
                                + " (SELECT count(*) FROM search_gains), count(*),"
                                + " count(*) FILTER (no_baseline), count(*) FILTER (no_hardware),"
                                + " count(*) FILTER (no_ratio) FROM shown_gains",
                        row ->
                                new Counts(
                                        row.getInt(1),
                                        row.getInt(2),
                                        row.getInt(3),
                                        row.getInt(4),
                                        new Unstated(row.getInt(5), row.getInt(6), row.getInt(7)),
                                        hiddenQuality(),
                                        unnamedHardware(),
                                        undated()))
                .get(0);
    }

    private int hiddenQuality() {
        return scope.filter().metrics().isEmpty() && !scope.filter().quality()
                ? scope.count(
                        "SELECT count(*) FROM search_gains g WHERE g.kind = 'quality' AND "
                                + scope.gainOfAnyKind())
                : 0;
    }

    private int unnamedHardware() {
        return scope.filter().hardware().name().isPresent()
                ? scope.count(
                        "SELECT count(*) FROM search_gains g WHERE g.hardware_key IS NULL AND "
                                + scope.gainAnywhere()
                                + " AND NOT "
                                + scope.onIt()
                                + " AND g.paper IN (SELECT paper FROM wanted_hardware WHERE role = "
                                + Sql.quoted(Role.TARGET.jsonName())
                                + ")")
                : 0;
    }

    private int undated() {
        boolean asked =
                scope.filter().papers().since().isPresent()
                        || scope.filter().papers().until().isPresent();
        return asked ? scope.count("SELECT count(*) FROM papers WHERE published IS NULL") : 0;
    }
}

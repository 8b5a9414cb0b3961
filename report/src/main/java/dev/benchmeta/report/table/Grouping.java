package dev.benchmeta.report.table;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.report.names.NameQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sorts claims into groups. */
final class Grouping {
    private final Arrangement arrangement;

    private Grouping(Arrangement arrangement) {
        this.arrangement = arrangement;
    }

    static List<ClaimGroup> groups(List<Claim> claims, Arrangement arrangement) {
        return new Grouping(arrangement).groups(claims);
    }

    private List<ClaimGroup> groups(List<Claim> claims) {
        Map<List<String>, List<Claim>> byKeys = new LinkedHashMap<>();
        for (Claim claim : claims) {
            List<String> keys = arrangement.by().stream().map(by -> key(claim, by)).toList();
            byKeys.computeIfAbsent(keys, k -> new ArrayList<>()).add(claim);
        }
        List<List<Claim>> groups = new ArrayList<>(byKeys.values());
        groups.sort(order(claims));
        return groups.stream().map(this::group).toList();
    }

    /** Papers are told apart by id, everything else by its name however it is spelled. */
    private static String key(Claim claim, GroupBy by) {
        if (by == GroupBy.PAPER) {
            return claim.paper().id() + '\n' + claim.paper().title();
        }
        return by.title(claim).map(NameQuery::key).orElse("");
    }

    private ClaimGroup group(List<Claim> claims) {
        List<Claim> sorted = claims.stream().sorted(arrangement.sort().order()).toList();
        List<Claim> shown =
                sorted.subList(0, Math.min(sorted.size(), arrangement.top().orElse(sorted.size())));
        return new ClaimGroup(
                arrangement.by().stream().map(by -> by.title(claims.get(0))).toList(),
                shown,
                sorted.size() - shown.size(),
                Likeness.of(shown));
    }

    private Comparator<List<Claim>> order(List<Claim> claims) {
        Comparator<List<Claim>> order = (unused, unusedToo) -> 0;
        for (GroupBy by : arrangement.by()) {
            Comparator<Claim> byKey = order(claims, by);
            order = order.thenComparing(group -> group.get(0), byKey);
        }
        return order;
    }

    /**
     * Metrics in their own order, months from the newest, papers as they come, names by how many
     * claims they have; the unnamed at the end.
     */
    private static Comparator<Claim> order(List<Claim> claims, GroupBy by) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        for (Claim claim : claims) {
            String key = key(claim, by);
            counts.merge(key, 1, Integer::sum);
            places.putIfAbsent(key, places.size());
        }
        Comparator<Claim> unnamedLast = Comparator.comparing(claim -> by.title(claim).isEmpty());
        return switch (by) {
            case METRIC -> Comparator.comparing(Grouping::metric);
            case PAPER -> Comparator.comparing(claim -> places.getOrDefault(key(claim, by), 0));
            case MONTH, YEAR ->
                    unnamedLast.thenComparing(claim -> key(claim, by), Comparator.reverseOrder());
            case HARDWARE, BASELINE, SUBJECT, MODEL, CLASS, VENDOR ->
                    unnamedLast
                            .thenComparing(claim -> -counts.getOrDefault(key(claim, by), 0))
                            .thenComparing(claim -> key(claim, by));
        };
    }

    private static Metric metric(Claim claim) {
        return claim.gain().metric();
    }
}

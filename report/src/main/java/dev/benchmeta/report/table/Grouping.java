package dev.benchmeta.report.table;

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

    /** The claims in piles, in the order of the first claims. */
    static List<Pile> piles(List<Claim> claims, Arrangement arrangement) {
        Grouping grouping = new Grouping(arrangement);
        Map<List<String>, List<Claim>> byKeys = new LinkedHashMap<>();
        for (Claim claim : claims) {
            byKeys.computeIfAbsent(grouping.keys(claim), k -> new ArrayList<>()).add(claim);
        }
        return byKeys.values().stream().map(grouping::pile).toList();
    }

    private Pile pile(List<Claim> claims) {
        List<Claim> sorted = arrangement.sort().sorted(claims);
        int shown = Math.min(sorted.size(), arrangement.top().orElse(sorted.size()));
        return new Pile(claims.get(0), sorted.subList(0, shown), sorted.size());
    }

    /** The piles as groups in the order they are shown. */
    static List<ClaimGroup> groups(List<Pile> piles, Arrangement arrangement) {
        return new Grouping(arrangement).groups(piles);
    }

    private List<ClaimGroup> groups(List<Pile> piles) {
        List<Keyed> groups = new ArrayList<>();
        piles.forEach(pile -> groups.add(new Keyed(keys(pile.first()), pile)));
        groups.sort(order(groups));
        return groups.stream().map(keyed -> group(keyed.pile)).toList();
    }

    /** A pile with what its claims have in common. */
    private record Keyed(List<String> keys, Pile pile) {
        Claim first() {
            return pile.first();
        }
    }

    private List<String> keys(Claim claim) {
        return arrangement.by().stream().map(by -> by.key(claim).orElse("")).toList();
    }

    private ClaimGroup group(Pile pile) {
        return new ClaimGroup(
                arrangement.by().stream().map(by -> by.title(pile.first())).toList(),
                pile.shown(),
                pile.size() - pile.shown().size(),
                Likeness.of(pile.shown()));
    }

    private Comparator<Keyed> order(List<Keyed> groups) {
        Comparator<Keyed> order = (unused, unusedToo) -> 0;
        for (int i = 0; i < arrangement.by().size(); i++) {
            order = order.thenComparing(order(groups, i));
        }
        return order;
    }

    /**
     * Metrics in their own order, months from the newest, papers as they come, names by how many
     * claims they have; the unnamed at the end.
     */
    private Comparator<Keyed> order(List<Keyed> groups, int place) {
        GroupBy by = arrangement.by().get(place);
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        for (Keyed group : groups) {
            String key = group.keys.get(place);
            counts.merge(key, group.pile.size(), Integer::sum);
            places.putIfAbsent(key, places.size());
        }
        Comparator<Keyed> unnamedLast =
                Comparator.comparing(group -> by.title(group.first()).isEmpty());
        return switch (by) {
            case METRIC -> Comparator.comparing(group -> group.first().gain().metric());
            case PAPER ->
                    Comparator.comparing(group -> places.getOrDefault(group.keys.get(place), 0));
            case MONTH, YEAR ->
                    unnamedLast.thenComparing(
                            group -> group.keys.get(place), Comparator.reverseOrder());
            case HARDWARE, BASELINE, SUBJECT, MODEL, CLASS, VENDOR ->
                    unnamedLast
                            .thenComparing(group -> -counts.getOrDefault(group.keys.get(place), 0))
                            .thenComparing(group -> group.keys.get(place));
        };
    }
}

package dev.benchmeta.report.table;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.report.names.NameQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sorts claims into groups. */
final class Grouping {
    /**
     * Best improvement first; claims without a ratio last; equals stay in the order of the papers.
     */
    private static final Comparator<Claim> BEST_FIRST =
            Comparator.comparingDouble(claim -> -claim.gain().ratio().orElse(0));

    private Grouping() {}

    static List<ClaimGroup> groups(List<Claim> claims, GroupBy by) {
        Map<String, List<Claim>> byKey = new LinkedHashMap<>();
        for (Claim claim : claims) {
            byKey.computeIfAbsent(key(claim, by), key -> new ArrayList<>()).add(claim);
        }
        return byKey.values().stream().map(group -> group(group, by)).sorted(order(by)).toList();
    }

    /** Papers are told apart by id, everything else by its name however it is spelled. */
    private static String key(Claim claim, GroupBy by) {
        if (by == GroupBy.PAPER) {
            return claim.paper().id() + '\n' + claim.paper().title();
        }
        return by.title(claim).map(NameQuery::key).orElse("");
    }

    private static ClaimGroup group(List<Claim> claims, GroupBy by) {
        List<Claim> sorted = claims.stream().sorted(BEST_FIRST).toList();
        return new ClaimGroup(by.title(claims.get(0)), sorted, Likeness.of(sorted));
    }

    /**
     * Metrics in their own order, papers as they come, names by how many claims they have; the
     * unnamed at the end.
     */
    private static Comparator<ClaimGroup> order(GroupBy by) {
        Comparator<ClaimGroup> unnamedLast = Comparator.comparing(group -> group.title().isEmpty());
        return switch (by) {
            case METRIC -> Comparator.comparing(Grouping::metric);
            case PAPER -> unnamedLast;
            case HARDWARE, BASELINE ->
                    unnamedLast
                            .thenComparing(group -> -group.claims().size())
                            .thenComparing(group -> group.title().map(NameQuery::key).orElse(""));
        };
    }

    private static Metric metric(ClaimGroup group) {
        return group.claims().get(0).gain().metric();
    }
}

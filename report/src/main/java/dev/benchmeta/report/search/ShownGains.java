package dev.benchmeta.report.search;

import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.store.FactCursor;
import dev.benchmeta.report.store.FactStore;
import dev.benchmeta.report.table.Claim;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the claims that are shown, and no others. */
final class ShownGains {
    private ShownGains() {}

    /** The claims by their number in {@link Sql#GAIN}. */
    static Map<Long, Claim> read(FactStore store, Collection<Long> gains) {
        Map<Long, Claim> claims = new HashMap<>();
        if (gains.isEmpty()) {
            return claims;
        }
        List<Long> sorted = gains.stream().distinct().sorted().toList();
        List<Long> papers = sorted.stream().map(Sql::paper).distinct().toList();
        int next = 0;
        try (FactCursor facts = store.facts(papers)) {
            while (facts.hasNext()) {
                PaperFacts paper = facts.next();
                List<Claim> all = Claim.of(paper);
                for (; next < sorted.size() && Sql.paper(sorted.get(next)) == facts.key(); next++) {
                    claims.put(sorted.get(next), all.get(Sql.position(sorted.get(next))));
                }
            }
        }
        return claims;
    }

    /** The claim of this number; it is there unless the store is damaged. */
    static Claim of(Map<Long, Claim> claims, long gain) {
        Claim claim = claims.get(gain);
        if (claim == null) {
            throw new IllegalStateException("no gain " + gain);
        }
        return claim;
    }
}

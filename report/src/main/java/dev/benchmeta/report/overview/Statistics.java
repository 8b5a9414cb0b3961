package dev.benchmeta.report.overview;

import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.overview.HardwareUse.Use;
import dev.benchmeta.report.table.Claim;
import dev.benchmeta.report.table.ClaimFilter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What many papers state.
 *
 * @param papers papers looked at
 * @param withHardware how many of them name hardware
 * @param withTarget how many of them name hardware they run on or are made for
 * @param claims their gains, in the order of the papers
 * @param uses their hardware
 */
public record Statistics(
        int papers, int withHardware, int withTarget, List<Claim> claims, List<Use> uses) {
    public Statistics {
        claims = List.copyOf(claims);
        uses = List.copyOf(uses);
    }

    /** Counts the papers and claims that pass a filter. */
    public static Statistics of(Iterator<PaperFacts> papers, ClaimFilter filter) {
        List<Claim> claims = new ArrayList<>();
        List<Use> uses = new ArrayList<>();
        int count = 0;
        int withHardware = 0;
        int withTarget = 0;
        while (papers.hasNext()) {
            PaperFacts facts = papers.next();
            if (!filter.test(facts)) {
                continue;
            }
            int number = ++count;
            Claim.of(facts).stream().filter(filter::test).forEach(claims::add);
            List<Use> found =
                    facts.names().hardware().stream()
                            .filter(filter.hardware()::test)
                            .map(h -> new Use(facts.paper(), number, h, List.of()))
                            .toList();
            uses.addAll(found);
            withHardware += found.isEmpty() ? 0 : 1;
            withTarget +=
                    found.stream().anyMatch(use -> use.hardware().role() == Role.TARGET) ? 1 : 0;
        }
        return new Statistics(count, withHardware, withTarget, claims, uses);
    }
}

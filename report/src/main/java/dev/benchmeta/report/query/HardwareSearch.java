package dev.benchmeta.report.query;

import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.names.NameBook;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.table.ClaimFilter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What papers say about some hardware.
 *
 * @param query what was asked for
 * @param roles what the papers must do with it; empty = anything
 * @param hits the answers, in the order of the papers
 * @param papers how many papers were read
 * @param hints near names, and names most papers use, for someone who asked for what none names
 */
public record HardwareSearch(
        NameQuery query, Set<Role> roles, List<HardwareHit> hits, int papers, List<String> hints) {
    private static final int COMMON = 8;

    public HardwareSearch {
        Objects.requireNonNull(query, "query is null");
        roles = Set.copyOf(roles);
        hits = List.copyOf(hits);
        hints = List.copyOf(hints);
    }

    /**
     * Looks through papers for hardware at any level of the taxonomy.
     *
     * @param filter which papers and which hardware, by name at least
     */
    public static HardwareSearch of(Iterator<PaperFacts> papers, ClaimFilter filter) {
        NameQuery query = filter.hardware().name().orElseThrow();
        List<HardwareHit> hits = new ArrayList<>();
        NameBook names = new NameBook();
        int count = 0;
        while (papers.hasNext()) {
            PaperFacts facts = papers.next();
            boolean asked = filter.test(facts);
            count++;
            for (Hardware hardware : facts.names().hardware()) {
                names.add(hardware.name());
                if (asked && filter.hardware().test(hardware)) {
                    hits.add(new HardwareHit(facts.paper(), hardware));
                }
            }
        }
        return new HardwareSearch(
                query, filter.hardware().roles(), hits, count, hints(names, query));
    }

    private static List<String> hints(NameBook names, NameQuery query) {
        List<String> hints = new ArrayList<>();
        String question = names.question(query).strip();
        if (!question.isEmpty()) {
            hints.add(question);
        }
        List<String> common = names.common(COMMON);
        if (!common.isEmpty()) {
            hints.add("Most named: " + String.join(", ", common) + ".");
        }
        return hints;
    }

    /** How many papers have a hit. */
    public int hitPapers() {
        return (int) hits.stream().map(HardwareHit::paper).distinct().count();
    }
}

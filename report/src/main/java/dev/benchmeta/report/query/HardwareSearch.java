package dev.benchmeta.report.query;

import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.names.NameQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What papers say about some hardware.
 *
 * @param query what was asked for
 * @param role what the papers must do with it; empty = anything
 * @param hits the answers, in the order of the papers
 * @param papers how many papers were read
 * @param common names of the hardware most papers name, for someone who asked for what none names
 */
public record HardwareSearch(
        NameQuery query,
        Optional<Role> role,
        List<HardwareHit> hits,
        int papers,
        List<String> common) {
    private static final int COMMON = 8;

    public HardwareSearch {
        Objects.requireNonNull(query, "query is null");
        Objects.requireNonNull(role, "role is null");
        hits = List.copyOf(hits);
        common = List.copyOf(common);
    }

    /** Looks through papers for hardware at any level of the taxonomy. */
    public static HardwareSearch of(
            Iterator<PaperFacts> papers, NameQuery query, Optional<Role> role) {
        List<HardwareHit> hits = new ArrayList<>();
        Map<String, Integer> names = new TreeMap<>();
        int count = 0;
        while (papers.hasNext()) {
            PaperFacts facts = papers.next();
            count++;
            for (Hardware hardware : facts.names().hardware()) {
                names.merge(hardware.name(), 1, Integer::sum);
                if (query.names(hardware) && role.map(r -> r == hardware.role()).orElse(true)) {
                    hits.add(new HardwareHit(facts.paper(), hardware));
                }
            }
        }
        return new HardwareSearch(query, role, hits, count, mostCommon(names));
    }

    private static List<String> mostCommon(Map<String, Integer> names) {
        return names.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(COMMON)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many papers hold an answer. */
    public int hitPapers() {
        return (int) hits.stream().map(HardwareHit::paper).distinct().count();
    }
}

package dev.benchmeta.report.query;

import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.names.NameBook;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.table.ClaimFilter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What papers say about some hardware.
 *
 * @param query what was asked for
 * @param roles what the papers must do with it; empty = anything
 * @param hits the answers that are shown, in the order of the papers
 * @param counts how many there are
 * @param hidden where there is no answer: how many papers name it all the same, which the other
 *     filters took away
 * @param hints near names, and names most papers use, for someone who asked for what none names
 */
public record HardwareSearch(
        NameQuery query,
        Set<Role> roles,
        List<HardwareHit> hits,
        HitCounts counts,
        int hidden,
        List<String> hints) {
    private static final int COMMON = 8;

    public HardwareSearch {
        Objects.requireNonNull(query, "query is null");
        roles = Set.copyOf(roles);
        hits = List.copyOf(hits);
        Objects.requireNonNull(counts, "counts is null");
        hints = List.copyOf(hints);
    }

    /**
     * Looks through papers for hardware at any level of the taxonomy.
     *
     * @param filter which papers and which hardware, by name at least
     * @param top the most answers that are shown
     */
    public static HardwareSearch of(
            Iterator<PaperFacts> papers, ClaimFilter filter, OptionalInt top) {
        NameQuery query = filter.hardware().name().orElseThrow();
        Collector collector = new Collector(filter, top.orElse(Integer.MAX_VALUE));
        papers.forEachRemaining(collector::add);
        HitCounts counts = collector.counts();
        return new HardwareSearch(
                query,
                filter.hardware().roles(),
                collector.hits,
                counts,
                counts.hits() == 0 ? collector.naming : 0,
                counts.hits() == 0 ? hints(collector.names, query) : List.of());
    }

    /** Takes papers one by one. */
    private static final class Collector {
        private final ClaimFilter filter;
        private final int top;
        private final List<HardwareHit> hits = new ArrayList<>();
        private final NameBook names = new NameBook();
        private final Map<Role, Integer> hitPapersByRole = new EnumMap<>(Role.class);
        private int found;
        private int hitPapers;
        private int papers;

        /** Papers that name it, whatever else is asked, up to the first answer. */
        private int naming;

        Collector(ClaimFilter filter, int top) {
            this.filter = filter;
            this.top = top;
        }

        void add(PaperFacts facts) {
            papers++;
            facts.names().hardware().forEach(hardware -> names.add(hardware.name()));
            if (filter.test(facts)) {
                add(
                        facts,
                        facts.names().hardware().stream().filter(filter.hardware()::test).toList());
            }
            naming += found == 0 && named(facts) ? 1 : 0;
        }

        private boolean named(PaperFacts facts) {
            NameQuery query = filter.hardware().name().orElseThrow();
            return facts.names().hardware().stream().anyMatch(query::names);
        }

        private void add(PaperFacts facts, List<Hardware> wanted) {
            found += wanted.size();
            hitPapers += wanted.isEmpty() ? 0 : 1;
            wanted.stream()
                    .map(Hardware::role)
                    .distinct()
                    .forEach(role -> hitPapersByRole.merge(role, 1, Integer::sum));
            wanted.stream()
                    .limit(top - hits.size())
                    .forEach(hardware -> hits.add(new HardwareHit(facts.paper(), hardware)));
        }

        HitCounts counts() {
            return new HitCounts(papers, found, hitPapers, hitPapersByRole);
        }
    }

    /**
     * What to tell someone who asked for hardware that no paper names.
     *
     * @param names the hardware that papers name
     */
    public static List<String> hints(NameBook names, NameQuery query) {
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
}

package dev.benchmeta.report.overview;

import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.table.Claim;
import dev.benchmeta.report.table.ClaimFilter;
import dev.benchmeta.report.table.NameHints;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The hardware that papers name.
 *
 * @param uses one for each hardware of each paper, in the order of the papers
 * @param papers papers looked at
 * @param without how many of them name none of it
 * @param hints names asked for that no paper uses
 */
public record HardwareUse(List<Use> uses, int papers, int without, List<String> hints) {
    /**
     * One paper naming one thing.
     *
     * @param number tells papers apart, and grows with them
     * @param paper the paper
     * @param device what it names
     * @param role what it does with it
     */
    public record Use(int number, PaperBrief paper, Device device, Role role) {
        public Use {
            Objects.requireNonNull(paper, "paper is null");
            Objects.requireNonNull(device, "device is null");
            Objects.requireNonNull(role, "role is null");
        }
    }

    public HardwareUse {
        uses = List.copyOf(uses);
        hints = List.copyOf(hints);
    }

    /** What names each piece of hardware, by its canonical name in alphabetic order. */
    SortedMap<String, List<Use>> byName() {
        SortedMap<String, List<Use>> byName = new TreeMap<>();
        uses.forEach(
                use ->
                        byName.computeIfAbsent(use.device().name(), n -> new ArrayList<>())
                                .add(use));
        return byName;
    }

    /** Gathers the hardware of the papers that pass a filter. */
    public static HardwareUse of(Iterator<PaperFacts> papers, ClaimFilter filter) {
        List<Use> uses = new ArrayList<>();
        NameHints<Claim> hints = NameHints.of(filter);
        int count = 0;
        int without = 0;
        while (papers.hasNext()) {
            PaperFacts facts = papers.next();
            hints.add(facts, Claim.of(facts));
            if (filter.test(facts)) {
                count++;
                List<Use> found = uses(facts, count, filter);
                without += found.isEmpty() ? 1 : 0;
                uses.addAll(found);
            }
        }
        return new HardwareUse(uses, count, without, hints.notes());
    }

    private static List<Use> uses(PaperFacts facts, int number, ClaimFilter filter) {
        PaperBrief paper = PaperBrief.of(facts);
        return facts.names().hardware().stream()
                .filter(filter.hardware()::test)
                .map(hardware -> new Use(number, paper, hardware.device(), hardware.role()))
                .toList();
    }
}

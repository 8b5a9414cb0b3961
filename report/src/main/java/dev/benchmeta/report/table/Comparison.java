package dev.benchmeta.report.table;

import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.table.Counts.Unstated;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The claims of many papers side by side. Best-case figures are kept apart: "up to 4x" is not
 * ranked against "4x".
 *
 * @param by what the claims of a group have in common
 * @param typical groups of figures that are not a best case
 * @param bestCase groups of "up to" figures
 * @param counts what is covered and what is left out
 */
public record Comparison(
        GroupBy by, List<ClaimGroup> typical, List<ClaimGroup> bestCase, Counts counts) {
    public Comparison {
        Objects.requireNonNull(by, "by is null");
        typical = List.copyOf(typical);
        bestCase = List.copyOf(bestCase);
        Objects.requireNonNull(counts, "counts is null");
    }

    /**
     * Compares the claims that pass a filter. The order of the papers decides only between equal
     * ratios.
     */
    public static Comparison of(Iterator<PaperFacts> papers, ClaimFilter filter, GroupBy by) {
        Collector collector = new Collector(filter);
        papers.forEachRemaining(collector::add);
        return new Comparison(
                by,
                Grouping.groups(select(collector.shown, claim -> !bestCase(claim)), by),
                Grouping.groups(select(collector.shown, Comparison::bestCase), by),
                collector.counts());
    }

    private static boolean bestCase(Claim claim) {
        return claim.gain().amount().qualifier().bestCase();
    }

    private static List<Claim> select(List<Claim> claims, Predicate<Claim> wanted) {
        return claims.stream().filter(wanted).toList();
    }

    /** Takes papers one by one, keeping only the claims that are shown. */
    private static final class Collector {
        private final ClaimFilter filter;
        private final List<Claim> shown = new ArrayList<>();
        private final Set<Integer> shownPapers = new HashSet<>();
        private int papers;
        private int gains;
        private int quality;
        private int unnamedHardware;

        Collector(ClaimFilter filter) {
            this.filter = filter;
        }

        void add(PaperFacts facts) {
            papers++;
            for (Claim claim : Claim.of(facts)) {
                gains++;
                if (filter.test(claim)) {
                    shown.add(claim);
                    shownPapers.add(papers);
                } else if (filter.hidesAsQuality(claim)) {
                    quality++;
                } else if (lacksOnlyHardware(claim, facts)) {
                    unnamedHardware++;
                }
            }
        }

        private boolean lacksOnlyHardware(Claim claim, PaperFacts facts) {
            return filter.hardware().isPresent()
                    && claim.hardwareName().isEmpty()
                    && filter.testAllButHardware(claim)
                    && facts.names().hardware().stream()
                            .anyMatch(h -> targets(h, filter.hardware().get()));
        }

        private static boolean targets(Hardware hardware, NameQuery query) {
            return hardware.role() == Role.TARGET && query.names(hardware);
        }

        Counts counts() {
            Unstated unstated =
                    new Unstated(
                            select(shown, claim -> claim.baselineName().isEmpty()).size(),
                            select(shown, claim -> claim.hardwareName().isEmpty()).size(),
                            select(shown, claim -> claim.gain().ratio().isEmpty()).size());
            return new Counts(
                    papers,
                    shownPapers.size(),
                    gains,
                    shown.size(),
                    unstated,
                    quality,
                    unnamedHardware);
        }
    }
}

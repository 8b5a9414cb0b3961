package dev.benchmeta.report.table;

import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.table.Counts.Unstated;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The claims of many papers side by side. Best-case figures are kept apart: "up to 4x" and "2 to
 * 4x" are not ranked against "4x".
 *
 * @param arrangement how the claims are grouped and sorted
 * @param typical groups of figures that are not a best case
 * @param bestCase groups of "up to" figures and ranges
 * @param counts what is covered and what is left out
 * @param hints names asked for that no paper uses
 */
public record Comparison(
        Arrangement arrangement,
        List<ClaimGroup> typical,
        List<ClaimGroup> bestCase,
        Counts counts,
        List<String> hints) {
    public Comparison {
        Objects.requireNonNull(arrangement, "arrangement is null");
        typical = List.copyOf(typical);
        bestCase = List.copyOf(bestCase);
        Objects.requireNonNull(counts, "counts is null");
        hints = List.copyOf(hints);
    }

    /**
     * Compares the claims that pass a filter. The order of the papers decides only between equal
     * ratios.
     */
    public static Comparison of(
            Iterator<PaperFacts> papers, ClaimFilter filter, Arrangement arrangement) {
        Collector collector = new Collector(filter);
        papers.forEachRemaining(collector::add);
        return of(
                arrangement,
                Grouping.piles(select(collector.shown, claim -> !bestCase(claim)), arrangement),
                Grouping.piles(select(collector.shown, Comparison::bestCase), arrangement),
                collector.counts(),
                collector.hints.notes());
    }

    /**
     * Lays out claims that are chosen and counted.
     *
     * @param typical claims by what they have in common, in the order of the first ones
     * @param bestCase likewise
     */
    public static Comparison of(
            Arrangement arrangement,
            List<Pile> typical,
            List<Pile> bestCase,
            Counts counts,
            List<String> hints) {
        return new Comparison(
                arrangement,
                Grouping.groups(typical, arrangement),
                Grouping.groups(bestCase, arrangement),
                counts,
                hints);
    }

    private static boolean bestCase(Claim claim) {
        return claim.gain().amount().bestCase();
    }

    private static List<Claim> select(List<Claim> claims, Predicate<Claim> wanted) {
        return claims.stream().filter(wanted).toList();
    }

    /** Takes papers one by one, keeping only the claims that are shown. */
    private static final class Collector {
        private final ClaimFilter filter;
        private final ClaimFilter withQuality;
        private final NameHints<Claim> hints;
        private final List<Claim> shown = new ArrayList<>();
        private final Set<Integer> shownPapers = new HashSet<>();
        private int papers;
        private int gains;
        private int quality;
        private int unnamedHardware;
        private int undated;

        Collector(ClaimFilter filter) {
            this.filter = filter;
            this.withQuality = filter.withQuality(true);
            this.hints = NameHints.of(filter);
        }

        void add(PaperFacts facts) {
            papers++;
            undated += filter.papers().lacksDate(facts.paper()) ? 1 : 0;
            List<Claim> claims = Claim.of(facts);
            hints.add(facts, claims);
            for (Claim claim : claims) {
                gains++;
                if (filter.test(claim)) {
                    shown.add(claim);
                    shownPapers.add(papers);
                } else if (filter.hidesAsQuality(claim)) {
                    quality += withQuality.test(claim) ? 1 : 0;
                } else if (filter.hardware().unsaid(claim, facts)
                        && filter.testAllButHardware(claim)) {
                    unnamedHardware++;
                }
            }
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
                    unnamedHardware,
                    undated);
        }
    }
}

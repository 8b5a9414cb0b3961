package dev.benchmeta.report.table;

import dev.benchmeta.core.model.GainKind;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.PaperFacts;
import java.util.Objects;
import java.util.Set;

/**
 * Which claims are looked at.
 *
 * @param metrics what they are about; empty = anything
 * @param quality whether quality gains count beside efficiency gains; asking for the metric quality
 *     brings them too
 * @param hardware what they were measured on
 * @param names between what they compare
 * @param figures how large and how firm they are
 * @param papers which papers make them
 */
public record ClaimFilter(
        Set<Metric> metrics,
        boolean quality,
        HardwareFilter hardware,
        NamesFilter names,
        FigureFilter figures,
        PaperFilter papers) {
    /** Everything. */
    public static final ClaimFilter ALL =
            new ClaimFilter(
                    Set.of(),
                    true,
                    HardwareFilter.ANY,
                    NamesFilter.ANY,
                    FigureFilter.ANY,
                    PaperFilter.ANY);

    /** All efficiency gains. */
    public static final ClaimFilter EFFICIENCY = ALL.withQuality(false);

    public ClaimFilter {
        metrics = Set.copyOf(metrics);
        Objects.requireNonNull(hardware, "hardware is null");
        Objects.requireNonNull(names, "names is null");
        Objects.requireNonNull(figures, "figures is null");
        Objects.requireNonNull(papers, "papers is null");
    }

    /** The same with or without quality gains. */
    public ClaimFilter withQuality(boolean shown) {
        return new ClaimFilter(metrics, shown, hardware, names, figures, papers);
    }

    /** The same for other hardware. */
    public ClaimFilter withHardware(HardwareFilter other) {
        return new ClaimFilter(metrics, quality, other, names, figures, papers);
    }

    /** The same between other things. */
    public ClaimFilter withNames(NamesFilter other) {
        return new ClaimFilter(metrics, quality, hardware, other, figures, papers);
    }

    /** Whether the claim is looked at. */
    public boolean test(Claim claim) {
        return testAllButHardware(claim) && hardware.test(claim);
    }

    /**
     * Whether the paper is looked at where not claims but hardware counts: it has to hold a claim
     * that is asked for, if anything is asked of claims.
     */
    public boolean test(PaperFacts facts) {
        return papers.test(facts.paper())
                && (asksNothingOfClaims()
                        || Claim.of(facts).stream().anyMatch(this::testAllButHardware));
    }

    /** Whether metric, names and figures may be any. */
    public boolean asksNothingOfClaims() {
        return metrics.isEmpty()
                && names.equals(NamesFilter.ANY)
                && figures.equals(FigureFilter.ANY);
    }

    boolean testAllButHardware(Claim claim) {
        return (metrics.isEmpty() || metrics.contains(claim.gain().metric()))
                && !hidesAsQuality(claim)
                && names.test(claim)
                && figures.test(claim.gain())
                && papers.test(claim.paper());
    }

    boolean hidesAsQuality(Claim claim) {
        return metrics.isEmpty() && !quality && claim.gain().kind() == GainKind.QUALITY;
    }
}

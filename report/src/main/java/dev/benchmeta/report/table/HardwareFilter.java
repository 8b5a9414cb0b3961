package dev.benchmeta.report.table;

import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.names.PaperNames;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which hardware is meant.
 *
 * @param name a device, family, vendor or kind
 * @param vendor who makes it
 * @param classes its kinds; empty = any
 * @param roles what papers do with it; empty = anything
 */
public record HardwareFilter(
        Optional<NameQuery> name,
        Optional<NameQuery> vendor,
        Set<HardwareClass> classes,
        Set<Role> roles) {
    /** Any hardware, or none. */
    public static final HardwareFilter ANY =
            new HardwareFilter(Optional.empty(), Optional.empty(), Set.of(), Set.of());

    public HardwareFilter {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(vendor, "vendor is null");
        classes = Set.copyOf(classes);
        roles = Set.copyOf(roles);
    }

    /** Hardware of this name. */
    public static HardwareFilter named(String name) {
        return new HardwareFilter(
                Optional.of(NameQuery.of(name)), Optional.empty(), Set.of(), Set.of());
    }

    /** Whether nothing is asked. */
    public boolean any() {
        return equals(ANY);
    }

    /** Whether the hardware is meant. */
    public boolean test(Hardware hardware) {
        return name.map(query -> query.names(hardware)).orElse(true)
                && vendor.map(query -> hardware.device().vendor().filter(query::in).isPresent())
                        .orElse(true)
                && (classes.isEmpty() || classes.contains(hardware.device().type()))
                && (roles.isEmpty() || roles.contains(hardware.role()));
    }

    /**
     * Whether the claim was measured on it; asked for baselines, whether it is compared with it.
     */
    boolean test(Claim claim) {
        return measuredOn(claim)
                || (roles.contains(Role.BASELINE)
                        && PaperNames.finest(claim.baselineHardware()).stream()
                                .anyMatch(this::test));
    }

    /** Whether the figure was measured on it. */
    public boolean measuredOn(PaperFigure figure) {
        return any()
                || PaperNames.finest(figure.hardware()).stream().anyMatch(this::test)
                || inWords(figure.hardwareSurfaces());
    }

    /** Hardware that only words name has neither vendor nor kind nor role. */
    private boolean inWords(Stream<String> words) {
        return vendor.isEmpty()
                && classes.isEmpty()
                && roles.isEmpty()
                && words.anyMatch(one -> name.map(query -> query.in(one)).orElse(false));
    }

    /** Whether it is asked for by name, and the figure does not say but its paper targets it. */
    public boolean unsaid(PaperFigure figure, PaperFacts facts) {
        return name.isPresent()
                && figure.hardwareNames().isEmpty()
                && facts.names().hardware().stream()
                        .anyMatch(h -> h.role() == Role.TARGET && test(h));
    }
}

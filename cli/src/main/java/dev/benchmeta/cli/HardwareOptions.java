package dev.benchmeta.cli;

import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.table.HardwareFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which hardware a command looks at. */
final class HardwareOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--hardware",
            paramLabel = "NAME",
            description =
                    "Only this hardware: a device, family, vendor or kind (a100, ampere, nvidia, gpu); of gains and"
                            + " results, those measured on it.")
    private Optional<String> hardware = Optional.empty();

    @Option(names = "--vendor", paramLabel = "NAME", description = "Only hardware of this maker.")
    private Optional<String> vendor = Optional.empty();

    @Option(
            names = "--class",
            paramLabel = "CLASS",
            split = ",",
            completionCandidates = Choices.Classes.class,
            description = "Only this kind of hardware: ${COMPLETION-CANDIDATES}.")
    private List<HardwareClass> classes = new ArrayList<>();

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            split = ",",
            completionCandidates = Choices.Roles.class,
            description =
                    "Only hardware that is one of ${COMPLETION-CANDIDATES} to its paper: the work runs on it, it is only"
                            + " compared against, or it is only mentioned.")
    private List<Role> roles = new ArrayList<>();

    /** What was asked for. */
    HardwareFilter filter() {
        return new HardwareFilter(
                Choices.name(spec, "--hardware", hardware),
                Choices.name(spec, "--vendor", vendor),
                Set.copyOf(classes),
                Set.copyOf(roles));
    }
}

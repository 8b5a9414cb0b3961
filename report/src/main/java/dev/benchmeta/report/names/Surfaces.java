package dev.benchmeta.report.names;

import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Model;
import dev.benchmeta.core.model.Named;
import java.util.Optional;
import java.util.stream.Stream;

/** The words by which a thing can be asked for. */
public final class Surfaces {
    private Surfaces() {}

    /** The name of hardware, its kind, vendor and family, and what the paper calls it. */
    public static Stream<String> of(Hardware hardware) {
        Device device = hardware.device();
        return Stream.concat(
                Stream.of(Optional.of(device.type().jsonName()), device.vendor(), device.family())
                        .flatMap(Optional::stream),
                called(hardware));
    }

    /** The name of a model and of its family, and what the paper calls it. */
    public static Stream<String> of(Model model) {
        return Stream.concat(model.family().stream(), called(model));
    }

    /** The name of a thing and what the paper calls it. */
    public static Stream<String> called(Named named) {
        return Stream.concat(Stream.of(named.name()), named.mentions().stream().map(Mention::text));
    }
}

package dev.benchmeta.report.names;

import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Model;
import dev.benchmeta.core.model.Named;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The words by which a thing can be asked for. */
public final class Surfaces {
    /** Whom the makers of FPGAs bought, under whose names their FPGAs are still known. */
    private static final Map<String, String> FORMER_FPGA_MAKERS =
            Map.of("AMD", "Xilinx", "Intel", "Altera");

    private Surfaces() {}

    /**
     * The name of hardware, its kind, vendor and family, and what the paper calls it. Vendor and
     * kind are one surface, so that an A100 can be asked for as "NVIDIA", "GPU" or "NVIDIA GPU".
     */
    public static Stream<String> of(Hardware hardware) {
        return Stream.concat(
                of(hardware.device()), hardware.mentions().stream().map(Mention::text));
    }

    /** The same of a device, whatever papers call it. */
    public static Stream<String> of(Device device) {
        String kind = device.type().jsonName();
        return Stream.of(
                        device.vendor().map(vendor -> makers(vendor, kind)).orElse(Stream.of(kind)),
                        device.family().stream(),
                        Stream.of(device.name()))
                .flatMap(surfaces -> surfaces);
    }

    /** "AMD Xilinx FPGA" can be asked for as "AMD FPGA" too, which is no row of its words. */
    private static Stream<String> makers(String vendor, String kind) {
        Optional<String> former =
                kind.equals(HardwareClass.FPGA.jsonName())
                        ? Optional.ofNullable(FORMER_FPGA_MAKERS.get(vendor))
                        : Optional.empty();
        return Stream.concat(
                Stream.of(vendor + " " + kind),
                former.map(name -> vendor + " " + name + " " + kind).stream());
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

package dev.benchmeta.core.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A node of the hardware taxonomy, or a device no lexicon holds.
 *
 * @param name canonical name ("NVIDIA A100")
 * @param level one product, a line of products, or just the kind
 * @param type the kind
 * @param vendor who makes it, if known
 * @param family the architecture or product line above it ("NVIDIA Ampere"), if known
 */
public record Device(
        String name,
        Level level,
        HardwareClass type,
        Optional<String> vendor,
        Optional<String> family) {
    public Device {
        Checks.notBlank(name, "name");
        Objects.requireNonNull(level, "level is null");
        Objects.requireNonNull(type, "type is null");
        Objects.requireNonNull(vendor, "vendor is null");
        Objects.requireNonNull(family, "family is null");
    }
}

package dev.benchmeta.core.model;

import java.util.Locale;

/** How precisely a text names hardware. */
public enum Level implements JsonNamed {
    /** One product: NVIDIA H100, Alveo U280. */
    DEVICE,
    /** A line or generation: Hopper, Ascend NPUs. */
    FAMILY,
    /** Just the kind: GPU, edge device. */
    CLASS;

    @Override
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }
}

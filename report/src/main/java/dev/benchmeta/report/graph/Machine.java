package dev.benchmeta.report.graph;

import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.Level;
import java.util.Objects;

/**
 * Hardware that the words of a claim speak of.
 *
 * @param name its canonical name
 * @param kind whether that names no more than a class, such as GPU
 */
public record Machine(String name, boolean kind) {
    public Machine {
        Objects.requireNonNull(name, "name is null");
    }

    static Machine of(Hardware hardware) {
        return new Machine(hardware.name(), hardware.device().level() == Level.CLASS);
    }
}

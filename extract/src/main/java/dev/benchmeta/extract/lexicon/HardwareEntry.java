package dev.benchmeta.extract.lexicon;

import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Level;
import java.util.List;
import java.util.Objects;

/**
 * A node of the hardware taxonomy.
 *
 * @param id unique id
 * @param canonical canonical name
 * @param level device, family or class
 * @param type the kind
 * @param origin vendor, parent and year
 * @param memoryGb memory sizes it is sold with, in gigabytes; empty if unknown or not applicable
 * @param surfaces how texts write it
 */
public record HardwareEntry(
        String id,
        String canonical,
        Level level,
        HardwareClass type,
        Origin origin,
        List<Integer> memoryGb,
        Surfaces surfaces)
        implements LexiconEntry {
    public HardwareEntry {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(canonical, "canonical is null");
        Objects.requireNonNull(level, "level is null");
        Objects.requireNonNull(type, "type is null");
        Objects.requireNonNull(origin, "origin is null");
        memoryGb = List.copyOf(memoryGb);
        Objects.requireNonNull(surfaces, "surfaces is null");
    }
}

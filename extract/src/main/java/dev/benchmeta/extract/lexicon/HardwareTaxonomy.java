package dev.benchmeta.extract.lexicon;

import dev.benchmeta.core.model.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tree of hardware: device → family → … → class. Immutable and thread-safe.
 *
 * <p>Built from checked entries: parents exist and there is no cycle.
 */
public final class HardwareTaxonomy {
    private final Map<String, HardwareEntry> entries;

    /** The taxonomy of {@code entries}, which a loader has checked. */
    public HardwareTaxonomy(Collection<HardwareEntry> entries) {
        Map<String, HardwareEntry> byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        this.entries = byId;
    }

    /** The entry with this id. */
    public Optional<HardwareEntry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** All entries, in the order of the lexicon. */
    public List<HardwareEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** The node right above. */
    public Optional<HardwareEntry> parent(HardwareEntry entry) {
        return entry.origin().parent().flatMap(this::find);
    }

    /** What stands above {@code entry}, nearest first. */
    public List<HardwareEntry> ancestors(HardwareEntry entry) {
        List<HardwareEntry> above = new ArrayList<>();
        for (Optional<HardwareEntry> at = parent(entry);
                at.isPresent();
                at = at.flatMap(this::parent)) {
            above.add(at.get());
        }
        return above;
    }

    /** The nearest family above {@code entry}. */
    public Optional<HardwareEntry> family(HardwareEntry entry) {
        return ancestors(entry).stream().filter(e -> e.level() == Level.FAMILY).findFirst();
    }

    /** Who makes it: its own vendor, else the nearest one above. */
    public Optional<String> vendor(HardwareEntry entry) {
        return entry.origin()
                .vendor()
                .or(
                        () ->
                                ancestors(entry).stream()
                                        .flatMap(e -> e.origin().vendor().stream())
                                        .findFirst());
    }
}

package dev.benchmeta.extract.lexicon;

import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
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
    private final Map<String, List<HardwareEntry>> children;

    /** The taxonomy of {@code entries}, which a loader has checked. */
    public HardwareTaxonomy(Collection<HardwareEntry> entries) {
        Map<String, HardwareEntry> byId = new LinkedHashMap<>();
        Map<String, List<HardwareEntry>> below = new LinkedHashMap<>();
        for (HardwareEntry entry : entries) {
            byId.put(entry.id(), entry);
            entry.origin()
                    .parent()
                    .ifPresent(p -> below.computeIfAbsent(p, k -> new ArrayList<>()).add(entry));
        }
        this.entries = byId;
        this.children = below;
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

    /** What stands below {@code entry}, level by level. */
    public List<HardwareEntry> descendants(HardwareEntry entry) {
        List<HardwareEntry> below = new ArrayList<>();
        Deque<HardwareEntry> open = new ArrayDeque<>(children.getOrDefault(entry.id(), List.of()));
        while (!open.isEmpty()) {
            HardwareEntry next = open.remove();
            below.add(next);
            open.addAll(children.getOrDefault(next.id(), List.of()));
        }
        return below;
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

    /** Everything of one kind. */
    public List<HardwareEntry> ofClass(HardwareClass type) {
        return entries.values().stream().filter(e -> e.type() == type).toList();
    }
}

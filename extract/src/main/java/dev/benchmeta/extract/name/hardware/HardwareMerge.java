package dev.benchmeta.extract.name.hardware;

import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One entry per thing: the mentions of a device, their largest count, the role that weighs most.
 */
final class HardwareMerge {
    private HardwareMerge() {}

    /** The phrases with one device for all that speak of one thing: the first mention's. */
    static List<HardwarePhrase> unified(List<HardwarePhrase> phrases) {
        Map<String, Device> devices = new LinkedHashMap<>();
        phrases.forEach(p -> devices.putIfAbsent(key(p.site().device()), p.site().device()));
        return phrases.stream()
                .map(p -> p.with(devices.getOrDefault(key(p.site().device()), p.site().device())))
                .toList();
    }

    /**
     * The phrases without the kinds of the paper's own hardware ("Foo, an accelerator for …") that
     * it speaks of nowhere else.
     */
    static List<HardwarePhrase> withoutOwnKinds(List<HardwarePhrase> phrases) {
        Set<Device> spoken =
                phrases.stream()
                        .filter(p -> !p.site().own())
                        .map(p -> p.site().device())
                        .collect(Collectors.toSet());
        return phrases.stream()
                .filter(p -> p.site().isNamed() || spoken.contains(p.site().device()))
                .toList();
    }

    /** The entries of unified {@code phrases}, which stand in the order of the text. */
    static List<Hardware> entries(List<HardwarePhrase> phrases) {
        Map<String, List<HardwarePhrase>> things = new LinkedHashMap<>();
        for (HardwarePhrase phrase : phrases) {
            things.computeIfAbsent(key(phrase.site().device()), k -> new ArrayList<>()).add(phrase);
        }
        HardwareAims aims = HardwareAims.of(phrases);
        return things.values().stream().map(thing -> entry(thing, aims.role(thing))).toList();
    }

    /** Names that differ only in case, spaces and hyphens are one: "RTX 6090", "RTX6090". */
    private static String key(Device device) {
        StringBuilder key = new StringBuilder(device.level().name());
        String name = device.name().toLowerCase(Locale.ROOT);
        for (int i = 0; i < name.length(); i++) {
            if (" _-".indexOf(name.charAt(i)) < 0) {
                key.append(name.charAt(i));
            }
        }
        return key.toString();
    }

    private static Hardware entry(List<HardwarePhrase> phrases, Role role) {
        return new Hardware(
                phrases.get(0).site().device(),
                role,
                largest(phrases),
                phrases.stream()
                        .map(HardwarePhrase::memoryGb)
                        .filter(OptionalInt::isPresent)
                        .findFirst()
                        .orElse(OptionalInt.empty()),
                phrases.stream().map(p -> p.line().source().mention(p.start(), p.end())).toList());
    }

    private static OptionalInt largest(List<HardwarePhrase> phrases) {
        return phrases.stream().flatMapToInt(p -> p.count().stream()).max();
    }
}

package dev.benchmeta.report.names;

import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Model;
import dev.benchmeta.core.model.Named;
import dev.benchmeta.core.model.Names;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the words of a claim mean in the paper that makes it. */
public final class PaperNames {
    private PaperNames() {}

    /**
     * The hardware that {@code words} speak of: "two A100 40GB GPUs" holds the paper's "A100".
     * Without such a name, hardware whose mention holds the words.
     */
    public static List<Hardware> hardware(Names names, String words) {
        List<Hardware> held =
                names.hardware().stream()
                        .filter(
                                hardware ->
                                        surfaces(hardware)
                                                .anyMatch(surface -> holds(words, surface)))
                        .toList();
        if (!held.isEmpty()) {
            return held;
        }
        return names.hardware().stream()
                .filter(hardware -> surfaces(hardware).anyMatch(surface -> holds(surface, words)))
                .toList();
    }

    /** The hardware that {@code words} name and nothing else. */
    public static List<Hardware> hardwareCalled(Names names, String words) {
        String key = NameQuery.key(words);
        return names.hardware().stream().filter(hardware -> called(hardware, key)).toList();
    }

    /** The models that {@code words} speak of. */
    public static List<Model> models(Names names, String words) {
        return names.models().stream()
                .filter(model -> surfaces(model).anyMatch(surface -> holds(words, surface)))
                .toList();
    }

    /** The most precisely named of {@code hardware}: with an "A100" and a "GPU", the A100. */
    public static List<Hardware> finest(List<Hardware> hardware) {
        for (Level level : Level.values()) {
            List<Hardware> found =
                    hardware.stream().filter(h -> h.device().level() == level).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The canonical name of the hardware or model that {@code words} name and nothing else. */
    public static Optional<String> canonical(Names names, String words) {
        String key = NameQuery.key(words);
        return Stream.concat(names.hardware().stream(), names.models().stream())
                .filter(named -> called(named, key))
                .map(Named::name)
                .findFirst();
    }

    private static boolean called(Named named, String key) {
        return !key.isEmpty()
                && surfaces(named).anyMatch(surface -> NameQuery.key(surface).equals(key));
    }

    private static Stream<String> surfaces(Named named) {
        return Stream.concat(Stream.of(named.name()), named.mentions().stream().map(Mention::text));
    }

    private static boolean holds(String words, String name) {
        String key = NameQuery.key(name);
        return !key.isEmpty() && new NameQuery(name, key).in(words);
    }
}

package dev.benchmeta.report.names;

import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.core.model.Model;
import dev.benchmeta.core.model.Named;
import dev.benchmeta.core.model.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the words of a claim mean in the paper that makes it. Every name is split into words once,
 * however many claims speak of it. Immutable and thread-safe.
 */
public final class PaperNames {
    private final List<Spelled<Hardware>> hardware;
    private final List<Spelled<Model>> models;

    /** What a paper calls one thing: its canonical name and every mention. */
    private record Spelled<T extends Named>(T named, List<NameWords> spelled) {
        static <T extends Named> List<Spelled<T>> of(List<T> all) {
            return all.stream()
                    .map(
                            named ->
                                    new Spelled<>(
                                            named,
                                            Surfaces.called(named)
                                                    .distinct()
                                                    .map(NameWords::of)
                                                    .distinct()
                                                    .toList()))
                    .toList();
        }

        /** Whether {@code words} hold one of them. */
        boolean heldBy(NameWords words) {
            return spelled.stream().anyMatch(surface -> surface.in(words));
        }

        /** Whether one of them holds {@code words}. */
        boolean hold(NameWords words) {
            return spelled.stream().anyMatch(words::in);
        }

        boolean called(String key) {
            return spelled.stream().anyMatch(surface -> surface.key().equals(key));
        }
    }

    private PaperNames(Names names) {
        this.hardware = Spelled.of(names.hardware());
        this.models = Spelled.of(names.models());
    }

    /** The names of one paper. */
    public static PaperNames of(Names names) {
        return new PaperNames(names);
    }

    /**
     * The hardware that {@code words} speak of: "two A100 40GB GPUs" and "8xA100" hold the paper's
     * "A100". Without such a name, hardware whose mention holds the words.
     */
    public List<Hardware> hardware(String words) {
        NameWords spelled = NameWords.of(Counts.apart(words));
        List<Hardware> held = new ArrayList<>();
        for (Spelled<Hardware> known : hardware) {
            if (known.heldBy(spelled)) {
                held.add(known.named);
            }
        }
        return held.isEmpty() ? holding(spelled) : held;
    }

    /** What a figure was measured on; a subject that is itself hardware, if no words name any. */
    public List<Hardware> ranOn(Optional<String> words, Optional<String> subject) {
        return words.map(this::hardware)
                .or(() -> subject.map(this::hardwareCalled))
                .orElse(List.of());
    }

    private List<Hardware> holding(NameWords words) {
        return hardware.stream().filter(known -> known.hold(words)).map(Spelled::named).toList();
    }

    /** The hardware that {@code words} name and nothing else. */
    public List<Hardware> hardwareCalled(String words) {
        String key = NameKey.of(words);
        return key.isEmpty()
                ? List.of()
                : hardware.stream().filter(known -> known.called(key)).map(Spelled::named).toList();
    }

    /** The models that {@code words} speak of. */
    public List<Model> models(String words) {
        if (models.isEmpty()) {
            return List.of();
        }
        NameWords spelled = NameWords.of(words);
        return models.stream().filter(known -> known.heldBy(spelled)).map(Spelled::named).toList();
    }

    /** The canonical name of the hardware or model that {@code words} name and nothing else. */
    public Optional<String> canonical(String words) {
        String key = NameKey.of(words);
        return key.isEmpty()
                ? Optional.empty()
                : Stream.concat(hardware.stream(), models.stream())
                        .filter(known -> known.called(key))
                        .map(known -> known.named.name())
                        .findFirst();
    }

    /** The most precisely named of {@code hardware}: with an "A100" and a "GPU", the A100. */
    public static List<Hardware> finest(List<Hardware> hardware) {
        if (hardware.size() < 2) {
            return hardware;
        }
        Level finest =
                hardware.stream().map(h -> h.device().level()).min(Comparator.naturalOrder()).get();
        return hardware.stream().filter(h -> h.device().level() == finest).toList();
    }
}

package dev.benchmeta.extract.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the kinds of a table are written in it: in small letters, with hyphens. */
final class KindNames {
    private KindNames() {}

    static String of(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that is written so; empty if there is none. */
    static <K extends Enum<K>> Optional<K> find(Class<K> kinds, String name) {
        return Arrays.stream(kinds.getEnumConstants())
                .filter(kind -> of(kind).equals(name))
                .findFirst();
    }
}

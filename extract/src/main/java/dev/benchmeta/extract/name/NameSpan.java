package dev.benchmeta.extract.name;

import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.lexicon.Stretch;
import java.util.Objects;

/**
 * A place of the normalised text that names something.
 *
 * @param section which text
 * @param start first normalised position
 * @param end position after the last
 * @param kind what it names
 * @param name the canonical name, equal to the {@code name()} of the thing's record
 */
public record NameSpan(Section section, int start, int end, NameKind kind, String name)
        implements Stretch {
    public NameSpan {
        Objects.requireNonNull(section, "section is null");
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(name, "name is null");
    }
}

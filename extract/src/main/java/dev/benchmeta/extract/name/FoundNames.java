package dev.benchmeta.extract.name;

import dev.benchmeta.core.model.Names;
import dev.benchmeta.core.model.Note;
import java.util.List;
import java.util.Objects;

/**
 * The names of one paper.
 *
 * @param names one entry per distinct thing
 * @param spans every place that names one, by section and start
 * @param notes doubtful matches that were not taken
 */
public record FoundNames(Names names, List<NameSpan> spans, List<Note> notes) {
    public FoundNames {
        Objects.requireNonNull(names, "names is null");
        spans = List.copyOf(spans);
        notes = List.copyOf(notes);
    }
}

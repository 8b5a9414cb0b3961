package dev.benchmeta.extract.lexicon;

import dev.benchmeta.core.model.BenchmarkKind;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A benchmark or a data set.
 *
 * @param id unique id
 * @param canonical canonical name
 * @param kind what it is mostly for
 * @param area its field ("code", "vision"); may be empty
 * @param year year of release
 * @param surfaces how texts write it
 */
public record BenchmarkEntry(
        String id,
        String canonical,
        BenchmarkKind kind,
        String area,
        OptionalInt year,
        Surfaces surfaces)
        implements LexiconEntry {
    public BenchmarkEntry {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(canonical, "canonical is null");
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(area, "area is null");
        Objects.requireNonNull(year, "year is null");
        Objects.requireNonNull(surfaces, "surfaces is null");
    }
}

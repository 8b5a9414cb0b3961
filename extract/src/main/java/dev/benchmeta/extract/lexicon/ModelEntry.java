package dev.benchmeta.extract.lexicon;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * A model or a family of models.
 *
 * @param id unique id
 * @param canonical canonical name
 * @param level family or model
 * @param origin vendor, parent and year
 * @param parameters number of parameters, if it has one size
 * @param surfaces how texts write it
 */
public record ModelEntry(
        String id,
        String canonical,
        ModelLevel level,
        Origin origin,
        OptionalLong parameters,
        Surfaces surfaces)
        implements LexiconEntry {
    public ModelEntry {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(canonical, "canonical is null");
        Objects.requireNonNull(level, "level is null");
        Objects.requireNonNull(origin, "origin is null");
        Objects.requireNonNull(parameters, "parameters is null");
        Objects.requireNonNull(surfaces, "surfaces is null");
    }
}

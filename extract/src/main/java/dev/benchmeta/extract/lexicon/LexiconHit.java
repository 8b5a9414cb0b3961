package dev.benchmeta.extract.lexicon;

import java.util.Objects;

/**
 * A place of a normalised text that reads like a name of a lexicon.
 *
 * @param start first normalised position
 * @param end position after the last, without a plural s
 * @param surface the surface as the lexicon writes it
 * @param ambiguous whether the surface needs a fitting context
 * @param entry what it names
 */
public record LexiconHit(int start, int end, String surface, boolean ambiguous, LexiconEntry entry)
        implements Stretch {
    public LexiconHit {
        Objects.requireNonNull(surface, "surface is null");
        Objects.requireNonNull(entry, "entry is null");
    }
}

package dev.benchmeta.extract.name.model;

import java.util.Objects;

/**
 * Something in a text that speaks for or against a presented name being a model.
 *
 * @param kind where it stands
 * @param value the word, words or sign, in small letters
 */
public record Clue(ClueKind kind, String value) {
    public Clue {
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(value, "value is null");
    }
}

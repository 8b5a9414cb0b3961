package dev.benchmeta.core.model;

import java.util.Objects;

/**
 * A doubtful match that was not taken, and why.
 *
 * @param reason what spoke against it
 * @param span where
 */
public record Note(String reason, Span span) {
    public Note {
        Checks.notBlank(reason, "reason");
        Objects.requireNonNull(span, "span is null");
    }
}

package dev.benchmeta.core.model;

import java.util.Objects;

/**
 * One place where a paper names something.
 *
 * @param span where
 * @param text the words there, as the paper wrote them
 */
public record Mention(Span span, String text) {
    public Mention {
        Objects.requireNonNull(span, "span is null");
        Checks.notBlank(text, "text");
        Checks.covers(text, span);
    }
}

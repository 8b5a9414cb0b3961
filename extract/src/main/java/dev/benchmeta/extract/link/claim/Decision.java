package dev.benchmeta.extract.link.claim;

import dev.benchmeta.core.model.Span;
import java.util.Objects;

/**
 * What the rules decided on the figures of one place.
 *
 * @param span the figures in the raw text
 * @param text their words
 * @param shape the clause's shape with {@code @} for the figures, as rules are matched against it
 * @param rule id of the rule that decided, with its reason where it refused
 * @param taken whether a fact was made
 */
public record Decision(Span span, String text, String shape, String rule, boolean taken) {
    public Decision {
        Objects.requireNonNull(span, "span is null");
        Objects.requireNonNull(text, "text is null");
        Objects.requireNonNull(shape, "shape is null");
        Objects.requireNonNull(rule, "rule is null");
    }
}

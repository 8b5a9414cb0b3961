package dev.benchmeta.core.model;

import java.util.Objects;

/**
 * Why a figure was taken.
 *
 * @param span the shortest stretch that holds the number and what changed
 * @param text the words there, as the paper wrote them
 * @param rule id of the rule that made the fact
 * @param confidence estimated probability that the fact is right, 0 to 1
 */
public record Evidence(Span span, String text, String rule, double confidence) {
    public Evidence {
        Objects.requireNonNull(span, "span is null");
        Checks.notBlank(text, "text");
        Checks.covers(text, span);
        Checks.notBlank(rule, "rule");
        Checks.check(
                confidence >= 0 && confidence <= 1, "confidence lies outside 0 to 1", confidence);
    }
}

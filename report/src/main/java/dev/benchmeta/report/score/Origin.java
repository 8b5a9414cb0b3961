package dev.benchmeta.report.score;

import java.util.Objects;

/**
 * Where an extracted figure came from, for a person who wants to know why it is there.
 *
 * @param sentence the sentence around the figure
 * @param rule id of the rule that made it
 */
public record Origin(String sentence, String rule) {
    public Origin {
        Objects.requireNonNull(sentence, "sentence is null");
        Objects.requireNonNull(rule, "rule is null");
    }
}

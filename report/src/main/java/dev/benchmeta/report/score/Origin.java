package dev.benchmeta.report.score;

import java.util.Objects;

/**
 * Where an extracted figure came from, for a person who wants to know why it is there.
 *
 * @param sentence the sentence around the figure
 * @param rule id of the rule that made it
 * @param confidence how sure the rule is, 0 to 1
 */
public record Origin(String sentence, String rule, double confidence) {
    public Origin {
        Objects.requireNonNull(sentence, "sentence is null");
        Objects.requireNonNull(rule, "rule is null");
    }
}

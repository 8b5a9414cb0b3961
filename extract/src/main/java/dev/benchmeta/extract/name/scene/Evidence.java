package dev.benchmeta.extract.name.scene;

import java.util.Objects;

/**
 * A reason to read a name in a role.
 *
 * @param rule id of the rule that gave it
 * @param role what it says
 * @param weight how much it counts, from 1 (a hint) to 4 (enough alone)
 */
public record Evidence(String rule, Role role, int weight) {
    private static final String LEXICON = "lexicon:";

    public Evidence {
        Objects.requireNonNull(rule, "rule is null");
        Objects.requireNonNull(role, "role is null");
    }

    /** That the lexicon's entry {@code id} is of a kind. */
    public static Evidence ofLexicon(String id, Role role, int weight) {
        return new Evidence(LEXICON + id, role, weight);
    }

    /** Whether the lexicon gave it. */
    public boolean isLexicon() {
        return rule.startsWith(LEXICON);
    }

    /** The same reason, one weaker. */
    public Evidence less() {
        return new Evidence(rule, role, Math.max(1, weight - 1));
    }
}

package dev.benchmeta.core.model;

import java.util.Locale;

/** What a paper does with the hardware it names. */
public enum Role implements JsonNamed {
    /** The work runs on it, is evaluated on it, or is designed for it. */
    TARGET,
    /** Only compared against. */
    BASELINE,
    /** Background mention. */
    CONTEXT;

    @Override
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }
}

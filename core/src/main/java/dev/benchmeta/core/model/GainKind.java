package dev.benchmeta.core.model;

import java.util.Locale;

/** Whether a gain is about cost and speed or about how well a task is done. */
public enum GainKind implements JsonNamed {
    EFFICIENCY,
    QUALITY;

    @Override
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package dev.benchmeta.core.model;

import java.util.Locale;

/** The part of a paper that a span lies in. */
public enum Section implements JsonNamed {
    TITLE,
    ABSTRACT;

    @Override
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }
}

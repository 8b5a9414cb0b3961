package dev.benchmeta.core.model;

import java.util.Locale;

/** How much of a date is known. */
public enum DatePrecision implements JsonNamed {
    DAY,
    MONTH,
    YEAR;

    @Override
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }
}

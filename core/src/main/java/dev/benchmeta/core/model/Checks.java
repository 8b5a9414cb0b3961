package dev.benchmeta.core.model;

import java.util.List;
import java.util.Objects;

/** Argument checks of the records in this package. */
final class Checks {
    private Checks() {}

    static void check(boolean holds, String message, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(message + ": " + value);
        }
    }

    /** Checked for every fact, so the message is made only when it is needed. */
    static void covers(String text, Span span) {
        if (text.length() != span.length()) {
            throw new IllegalArgumentException(
                    "text has another length than span " + span + ": " + text);
        }
    }

    static String notBlank(String value, String name) {
        Objects.requireNonNull(value, name + " is null");
        check(!value.isBlank(), name + " is blank", "'" + value + "'");
        return value;
    }

    static <T> List<T> copy(List<T> values, String name) {
        return List.copyOf(Objects.requireNonNull(values, name + " is null"));
    }
}

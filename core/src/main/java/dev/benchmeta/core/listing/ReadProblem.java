package dev.benchmeta.core.listing;

import dev.benchmeta.core.model.Source;
import java.util.Objects;

/**
 * Why a record could not be read.
 *
 * @param source the file and the line
 * @param message what was wrong, what was expected and what to do
 */
public record ReadProblem(Source source, String message) {
    public ReadProblem {
        Objects.requireNonNull(source, "source is null");
        Objects.requireNonNull(message, "message is null");
    }

    @Override
    public String toString() {
        return source + ": " + message;
    }
}

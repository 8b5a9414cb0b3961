package dev.benchmeta.core.model;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * Where a record was read.
 *
 * @param file the input's name as the user gave it; empty if there was no file
 * @param line the line the record begins at, counted from 1; 0 if unknown
 */
public record Source(String file, int line) {
    /** No file. */
    public static final Source UNKNOWN = new Source("", 0);

    public Source {
        Objects.requireNonNull(file, "file is null");
        Checks.check(line >= 0, "line is negative", line);
    }

    /** The line, if it is known. */
    public OptionalInt lineNumber() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}

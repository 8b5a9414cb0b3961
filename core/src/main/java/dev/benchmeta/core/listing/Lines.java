package dev.benchmeta.core.listing;

import java.io.IOException;
import java.util.Optional;

/** Cuts an input into lines, or into the texts of its records. Not thread-safe. */
interface Lines {
    /** The next; empty at the end of the input. */
    Optional<Line> next() throws IOException;
}

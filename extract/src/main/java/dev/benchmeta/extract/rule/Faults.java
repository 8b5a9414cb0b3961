package dev.benchmeta.extract.rule;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with data files, so that all of it is told at once. Not thread-safe. */
public final class Faults {
    private final List<String> faults = new ArrayList<>();

    /** Notes a fault of one line: what was found, what was expected, what to do. */
    public void add(String file, int line, String message) {
        faults.add(file + ":" + line + ": " + message);
    }

    /**
     * Fails if anything was noted.
     *
     * @throws IllegalStateException whose message lists every fault, a line each
     */
    public void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("\n", faults));
        }
    }
}

package dev.benchmeta.report.store;

import java.time.Clock;
import java.util.Objects;

/**
 * One go at adding papers.
 *
 * @param input what the papers are read from, for the record
 * @param version the program that extracts facts; papers it stored are not extracted again
 * @param clock tells when the run starts and ends
 * @param batch papers that are committed at once, at least 1; a break costs at most as many
 */
public record StoreRun(String input, String version, Clock clock, int batch) {
    /** A batch large enough to be fast, and no more than a few seconds of extraction. */
    public static final int USUAL_BATCH = 500;

    public StoreRun {
        Objects.requireNonNull(input, "input is null");
        Objects.requireNonNull(version, "version is null");
        Objects.requireNonNull(clock, "clock is null");
        if (batch < 1) {
            throw new IllegalArgumentException("batch is not positive: " + batch);
        }
    }
}

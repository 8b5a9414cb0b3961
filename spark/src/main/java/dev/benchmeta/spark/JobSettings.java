package dev.benchmeta.spark;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a run is to do.
 *
 * @param inputs files, folders and patterns that Hadoop understands
 * @param output the folder to write, on any file system that Hadoop understands
 * @param form how the inputs are read
 * @param titles for Semantic Scholar's abstracts: its papers, which have the titles
 * @param period by what the output is parted
 * @param choice which papers are extracted
 * @param tasks how many tasks extract; without it, as many as the inputs have splits
 */
record JobSettings(
        List<String> inputs,
        String output,
        Form form,
        Optional<String> titles,
        Period period,
        Choice choice,
        OptionalInt tasks) {
    /** What the inputs are. */
    enum Form {
        /** Text, a record a line. */
        LINES,
        /** Parquet, a record a row. */
        PARQUET
    }

    /**
     * Which papers are extracted.
     *
     * @param since papers from that day on, and none without a date
     * @param until papers up to that day, and none without a date
     * @param missing only parts that the output does not have yet
     */
    record Choice(Optional<LocalDate> since, Optional<LocalDate> until, boolean missing) {
        /** All papers. */
        static final Choice ALL = new Choice(Optional.empty(), Optional.empty(), false);

        Choice {
            Objects.requireNonNull(since, "since is null");
            Objects.requireNonNull(until, "until is null");
        }
    }

    JobSettings {
        inputs = List.copyOf(inputs);
        Objects.requireNonNull(output, "output is null");
        Objects.requireNonNull(form, "form is null");
        Objects.requireNonNull(titles, "titles is null");
        Objects.requireNonNull(period, "period is null");
        Objects.requireNonNull(choice, "choice is null");
        Objects.requireNonNull(tasks, "tasks is null");
    }
}

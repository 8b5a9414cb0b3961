package dev.benchmeta.report.store;

/**
 * What a run did.
 *
 * @param added papers that were not there
 * @param replaced papers that were there with other facts
 * @param unchanged papers that were there with the same facts
 * @param problems records of the input that could not be read
 */
public record RunCounts(long added, long replaced, long unchanged, long problems) {
    /** Nothing was done. */
    public static final RunCounts NONE = new RunCounts(0, 0, 0, 0);

    RunCounts plus(RunCounts other) {
        return new RunCounts(
                added + other.added,
                replaced + other.replaced,
                unchanged + other.unchanged,
                problems + other.problems);
    }
}

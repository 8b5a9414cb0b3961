package dev.benchmeta.cli;

/** What the program tells its caller at the end. */
final class ExitCode {
    /** All is well. */
    static final int FINE = 0;

    /** It could not be done. */
    static final int FAILURE = 1;

    /** The command line is wrong. */
    static final int USAGE = 2;

    /** Some input could not be read; the rest was processed. */
    static final int INCOMPLETE = 3;

    /** Asked whether two inputs differ: they do. */
    static final int DIFFERENT = 4;

    /** The run was interrupted (Ctrl-C): 128 and the signal's number. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}

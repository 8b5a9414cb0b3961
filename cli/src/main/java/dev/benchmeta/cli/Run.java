package dev.benchmeta.cli;

/**
 * What a run over papers goes by.
 *
 * @param earlier what need not be done again
 * @param interruption whether it is to end early
 */
record Run(Earlier earlier, Interruption interruption) {
    /** A run that does all there is to do. */
    static Run whole() {
        return new Run(Earlier.NOTHING, Interruption.never());
    }
}

package dev.benchmeta.report.table;

/**
 * What a comparison covers and what it leaves out.
 *
 * @param papers papers read
 * @param shownPapers papers with a claim in the table
 * @param gains claims of all papers
 * @param shown claims in the table
 * @param unstated what the shown claims leave open
 * @param quality quality gains left out because nobody asked for them
 * @param unnamedHardware claims left out only because they state no hardware, though their paper
 *     targets what was asked for
 * @param undated papers left out because they have no date, though one was asked for
 */
public record Counts(
        int papers,
        int shownPapers,
        int gains,
        int shown,
        Unstated unstated,
        int quality,
        int unnamedHardware,
        int undated) {
    /** How many of the shown claims state no baseline, no hardware, no ratio. */
    public record Unstated(int baseline, int hardware, int ratio) {}
}

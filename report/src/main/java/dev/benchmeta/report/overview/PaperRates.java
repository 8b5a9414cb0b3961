package dev.benchmeta.report.overview;

/**
 * How many papers state what.
 *
 * @param papers papers looked at
 * @param hardware how many of them name hardware
 * @param target how many of them name hardware they run on or are made for
 * @param gain how many of them state a gain
 * @param baseline how many of them state a gain and what it is over
 * @param gainHardware how many of them state a gain and what it was measured on
 * @param both how many of them state a gain with both
 */
public record PaperRates(
        int papers, int hardware, int target, int gain, int baseline, int gainHardware, int both) {}

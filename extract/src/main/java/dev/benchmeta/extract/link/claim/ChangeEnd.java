package dev.benchmeta.extract.link.claim;

/**
 * Which end of a gain's change a value is: in "24% lower (0.124 to 0.094)" the first is where it
 * began.
 *
 * @param gain index of the gain's item in the clause
 * @param old whether the change begins there: the value of what the gain compares with
 */
public record ChangeEnd(int gain, boolean old) {}

package dev.benchmeta.core.listing;

/**
 * One line of an input.
 *
 * @param number counted from 1
 * @param text without the line break; empty if the line is too long
 * @param tooLong whether the line is longer than {@link LineReader#LIMIT} and was skipped
 * @param ended whether its end stands in the input; the last line may lack it, which is a fault
 *     only where the input breaks off
 */
record Line(int number, String text, boolean tooLong, boolean ended) {
    boolean blank() {
        return !tooLong && Blanks.strip(text).isEmpty();
    }

    /** What is wrong with a line that is too long, and what to do. */
    static String tooLongMessage() {
        return "longer than "
                + (LineReader.LIMIT >> 20)
                + " MB; expected one paper's text; check that the file is a listing";
    }
}

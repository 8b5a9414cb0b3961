package dev.benchmeta.extract.rule;

/** A kind of expression whose groups are read by their numbers. */
public interface Grouped {
    /**
     * How many groups the expression has to have, so that each number is what the reader takes it
     * for; 0 if none is read, and it may have any.
     */
    int groups();
}

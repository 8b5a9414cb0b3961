package dev.benchmeta.extract.link.clause;

/**
 * A stretch of the normalised text.
 *
 * @param start first position
 * @param end position after the last
 */
public record Stretch(int start, int end) {}

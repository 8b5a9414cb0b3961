package dev.benchmeta.extract.link;

/**
 * A stretch of the normalised text.
 *
 * @param start first position
 * @param end position after the last
 */
record Stretch(int start, int end) {}

package dev.benchmeta.spark;

/**
 * What a run did.
 *
 * @param run its number in the output
 * @param papers papers written
 * @param parts days (or months or years) written
 * @param problems records that could not be read
 * @param duplicates records left out since another one is of the same paper
 * @param passed papers that were not chosen
 */
record JobResult(long run, long papers, long parts, long problems, long duplicates, long passed) {}

package dev.benchmeta.report.score;

/**
 * A 95% confidence interval of an F1.
 *
 * @param low lower end, 0 to 1
 * @param high upper end, 0 to 1
 */
public record Interval(double low, double high) {}

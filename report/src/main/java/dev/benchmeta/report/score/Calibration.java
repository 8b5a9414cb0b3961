package dev.benchmeta.report.score;

import java.util.ArrayList;
import java.util.List;

/**
 * How often gains of a confidence are right: figure, metric and direction agree with an annotated
 * gain.
 *
 * @param bins from the least to the most confident, without empty ones
 */
public record Calibration(List<Bin> bins) {
    private static final double[] EDGES = {0, 0.7, 0.8, 0.85, 0.9, 0.95, 1};

    public Calibration {
        bins = List.copyOf(bins);
    }

    /**
     * The gains within a range of confidence.
     *
     * @param from lowest confidence, included
     * @param to highest confidence, excluded unless it is 1
     * @param expected mean confidence
     * @param right how many are right
     * @param count how many there are
     */
    public record Bin(double from, double to, double expected, int right, int count) {
        /** Share of the gains that are right, 0 to 1. */
        public double share() {
            return (double) right / Math.max(count, 1);
        }
    }

    /** One gain: how sure it was, and whether it was right. */
    record Judged(double confidence, boolean right) {}

    static Calibration of(List<Judged> gains) {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i + 1 < EDGES.length; i++) {
            double from = EDGES[i];
            double to = EDGES[i + 1];
            List<Judged> inside =
                    gains.stream()
                            .filter(g -> g.confidence() >= from)
                            .filter(g -> g.confidence() < to || to == 1)
                            .toList();
            if (!inside.isEmpty()) {
                double sum = inside.stream().mapToDouble(Judged::confidence).sum();
                int right = (int) inside.stream().filter(Judged::right).count();
                bins.add(new Bin(from, to, sum / inside.size(), right, inside.size()));
            }
        }
        return new Calibration(bins);
    }
}

package dev.benchmeta.report.score;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Percentile bootstrap over papers: papers are drawn with replacement, since the entries of one
 * paper stand or fall together. Efron and Tibshirani, An Introduction to the Bootstrap, 1993,
 * chapter 13.
 */
final class Bootstrap {
    private static final int DRAWS = 2000;
    private static final long SEED = 1;
    private static final double TAIL = 0.025;

    /** What one paper adds to a field. */
    record Part(int hits, int gold, int found) {}

    private Bootstrap() {}

    /** The interval of the F1 of a field; the same for the same parts. */
    static Interval f1(List<Part> parts) {
        if (parts.isEmpty()) {
            return new Interval(0, 0);
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] scores = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            int hits = 0;
            int gold = 0;
            int found = 0;
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(random.nextInt(parts.size()));
                hits += part.hits();
                gold += part.gold();
                found += part.found();
            }
            scores[draw] = Tally.f1(hits, gold, found);
        }
        Arrays.sort(scores);
        int cut = (int) (TAIL * DRAWS);
        return new Interval(scores[cut], scores[DRAWS - 1 - cut]);
    }
}

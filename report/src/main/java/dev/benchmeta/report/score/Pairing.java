package dev.benchmeta.report.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntBiFunction;

/**
 * Which found entry is taken for which annotated one.
 *
 * @param pairs one-to-one, best agreement first
 * @param missed annotated entries without a partner
 * @param extra found entries without a partner
 */
record Pairing<T>(List<Pair<T>> pairs, List<T> missed, List<T> extra) {
    /** Positions in the two lists, and what is there. */
    record Pair<T>(int goldIndex, int foundIndex, T gold, T found) {}

    private record Candidate(int score, int goldIndex, int foundIndex) {}

    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingInt(Candidate::score)
                    .reversed()
                    .thenComparingInt(Candidate::goldIndex)
                    .thenComparingInt(Candidate::foundIndex);

    /**
     * Pairs greedily: the best agreement first, among equals the earliest; agreement 0 never pairs.
     */
    static <T> Pairing<T> of(List<T> gold, List<T> found, ToIntBiFunction<T, T> agreement) {
        BitSet usedGold = new BitSet();
        BitSet usedFound = new BitSet();
        List<Pair<T>> pairs = new ArrayList<>();
        for (Candidate c : candidates(gold, found, agreement)) {
            if (!usedGold.get(c.goldIndex) && !usedFound.get(c.foundIndex)) {
                usedGold.set(c.goldIndex);
                usedFound.set(c.foundIndex);
                pairs.add(
                        new Pair<>(
                                c.goldIndex,
                                c.foundIndex,
                                gold.get(c.goldIndex),
                                found.get(c.foundIndex)));
            }
        }
        return new Pairing<>(
                List.copyOf(pairs), without(gold, usedGold), without(found, usedFound));
    }

    private static <T> List<Candidate> candidates(
            List<T> gold, List<T> found, ToIntBiFunction<T, T> agreement) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                int score = agreement.applyAsInt(gold.get(i), found.get(j));
                if (score > 0) {
                    candidates.add(new Candidate(score, i, j));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        return candidates;
    }

    private static <T> List<T> without(List<T> all, BitSet used) {
        List<T> rest = new ArrayList<>();
        for (int i = used.nextClearBit(0); i < all.size(); i = used.nextClearBit(i + 1)) {
            rest.add(all.get(i));
        }
        return List.copyOf(rest);
    }
}

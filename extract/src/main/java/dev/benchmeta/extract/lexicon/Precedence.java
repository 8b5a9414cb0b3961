package dev.benchmeta.extract.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Which of overlapping stretches stand: the longer, then the one of higher priority, then the
 * leftmost.
 */
public final class Precedence {
    private Precedence() {}

    /**
     * The stretches that stand, without overlaps, in the order of the text. Of stretches alike in
     * length, priority and place the first given stands.
     *
     * @param priority greater wins between stretches of one length
     */
    public static <S extends Stretch> List<S> resolve(
            Collection<S> stretches, ToIntFunction<? super S> priority) {
        List<S> ranked = new ArrayList<>(stretches);
        ranked.sort(
                Comparator.<S>comparingInt(s -> s.start() - s.end())
                        .thenComparingInt(s -> -priority.applyAsInt(s))
                        .thenComparingInt(Stretch::start));
        TreeMap<Integer, S> standing = new TreeMap<>();
        for (S candidate : ranked) {
            Map.Entry<Integer, S> before = standing.lowerEntry(candidate.end());
            if (before == null || !candidate.overlaps(before.getValue())) {
                standing.put(candidate.start(), candidate);
            }
        }
        return List.copyOf(standing.values());
    }
}

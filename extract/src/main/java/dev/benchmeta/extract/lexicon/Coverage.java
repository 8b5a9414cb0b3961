package dev.benchmeta.extract.lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far stretches of one text reach, to ask whether one of many lies over a place without going
 * through all of them. Immutable.
 */
public final class Coverage {
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    /** The reach of these stretches, in any order. */
    public Coverage(Collection<? extends Stretch> stretches) {
        List<? extends Stretch> sorted =
                stretches.stream().sorted(Comparator.comparingInt(Stretch::start)).toList();
        int furthest = 0;
        for (Stretch stretch : sorted) {
            furthest = Math.max(furthest, stretch.end());
            ends.put(stretch.start(), furthest);
        }
    }

    /** Whether a stretch that begins before {@code before} ends after {@code after}. */
    public boolean reaches(int before, int after) {
        Map.Entry<Integer, Integer> last = ends.lowerEntry(before);
        return last != null && last.getValue() > after;
    }

    /** Whether one shares a character with another stretch. */
    public boolean overlaps(Stretch other) {
        return reaches(other.end(), other.start());
    }
}

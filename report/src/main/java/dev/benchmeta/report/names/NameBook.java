package dev.benchmeta.report.names;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Names that papers use, to tell a person who typed one that none of them matches which are near.
 * Not thread-safe.
 */
public final class NameBook {
    private static final int SUGGESTED = 3;

    /** One typing error in four letters; with fewer, almost every name would be near. */
    private static final int LETTERS_PER_ERROR = 4;

    /** Names of models and systems are often as short. */
    private static final int SHORT = 6;

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Integer> counts = new TreeMap<>();

    /** A name and how far it is from what was typed. */
    private record Near(String name, int count, int distance) {}

    /** Notes a name once more. */
    public void add(String name) {
        add(name, 1);
    }

    /** Notes a name some times more. */
    public void add(String name, int times) {
        counts.merge(name, times, Integer::sum);
    }

    /** Names that differ by few letters from the typed one, nearest and most frequent first. */
    public List<String> near(NameQuery query) {
        int limit = query.key().length() / LETTERS_PER_ERROR;
        if (limit == 0) {
            return List.of();
        }
        Set<String> spelled = new HashSet<>();
        LevenshteinDistance distance = new LevenshteinDistance(limit);
        return counts.entrySet().stream()
                .map(
                        name ->
                                new Near(
                                        name.getKey(),
                                        name.getValue(),
                                        distance(query.key(), name.getKey(), distance)))
                .filter(near -> near.distance >= 0 && likely(query.key(), near))
                .sorted(
                        Comparator.comparingInt(Near::distance)
                                .thenComparing(near -> !whole(query.key(), near))
                                .thenComparing(Near::count, Comparator.reverseOrder()))
                .map(Near::name)
                .filter(name -> spelled.add(NameQuery.key(name)))
                .limit(SUGGESTED)
                .toList();
    }

    /**
     * Few people mistype the first letter, and of a short name most others differ by one: "LLM" is
     * not "vllm".
     */
    private static boolean likely(String key, Near near) {
        String lower = near.name.toLowerCase(Locale.ROOT);
        return key.length() >= SHORT
                || near.distance == 0
                || SEPARATORS
                        .splitAsStream(lower)
                        .anyMatch(
                                word ->
                                        !word.isEmpty()
                                                && (word.charAt(0) == key.charAt(0)
                                                        || swapped(key, NameQuery.key(word))));
    }

    /** Whether the typed name stands for all of a name, and not for a word of it. */
    private static boolean whole(String key, Near near) {
        return Math.abs(NameQuery.key(near.name).length() - key.length()) <= near.distance;
    }

    /** The names used most. */
    public List<String> common(int limit) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** " Did you mean FlightLLM or LightLLM?", or that a list is no name, or nothing. */
    public String question(NameQuery query) {
        List<String> near = near(query);
        if (near.isEmpty()) {
            return query.typed().contains(",")
                    ? " Commas do not separate names here; ask for one at a time."
                    : "";
        }
        int last = near.size() - 1;
        String others = String.join(", ", near.subList(0, last));
        return " Did you mean "
                + (last == 0 ? near.get(0) : others + " or " + near.get(last))
                + "?";
    }

    /** To the whole name or to some of its words in a row; -1 if too far. */
    private static int distance(String key, String name, LevenshteinDistance distance) {
        String[] words = SEPARATORS.split(name);
        int least = -1;
        for (int first = 0; first < words.length; first++) {
            StringBuilder part = new StringBuilder();
            for (int last = first; last < words.length; last++) {
                part.append(words[last]);
                int steps = steps(key, part.toString(), distance);
                least = steps >= 0 && (least < 0 || steps < least) ? steps : least;
            }
        }
        return least;
    }

    /** A key has as many characters as its ASCII word, or one less without a plural's "s". */
    private static int steps(String key, String word, LevenshteinDistance distance) {
        int limit = distance.getThreshold();
        boolean far =
                word.length() < key.length() - limit || word.length() > key.length() + limit + 1;
        if (far && CharMatcher.ascii().matchesAllOf(word)) {
            return -1;
        }
        String name = NameQuery.key(word);
        return swapped(key, name) ? 1 : distance.apply(key, name);
    }

    /** "nvidai" for "nvidia": two neighbouring letters in each other's place are one error. */
    private static boolean swapped(String key, String name) {
        int at = Strings.commonPrefix(key, name).length();
        return key.length() == name.length()
                && at + 1 < key.length()
                && key.charAt(at) == name.charAt(at + 1)
                && key.charAt(at + 1) == name.charAt(at)
                && key.substring(at + 2).equals(name.substring(at + 2));
    }
}

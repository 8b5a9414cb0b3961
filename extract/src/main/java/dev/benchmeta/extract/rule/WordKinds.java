package dev.benchmeta.extract.rule;

import dev.benchmeta.extract.rule.RuleTable.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words by kind, from a rule file whose rows are a kind and its words. "accelerat*" stands for all
 * words that begin so, "*FPGA*" for all that hold it. Every kind has words, since a regular
 * expression of none would match anywhere. Immutable after loading.
 *
 * @param <K> the kinds; in the file they stand in small letters, with hyphens
 */
public final class WordKinds<K extends Enum<K>> {
    /** A word with a star at an end or both, without them. */
    private record Stem(String letters, boolean beginsAnyhow, boolean endsAnyhow) {
        static Stem of(String word) {
            return new Stem(word.replace("*", ""), word.startsWith("*"), word.endsWith("*"));
        }

        boolean matches(String word) {
            return beginsAnyhow
                    ? endsAnyhow ? word.contains(letters) : word.endsWith(letters)
                    : word.startsWith(letters);
        }

        /** Where words like this one begin and end in a text; "%s" stands for their letters. */
        String bounds() {
            return (beginsAnyhow ? "" : "\\b") + "%s" + (endsAnyhow ? "" : "\\b");
        }

        /** A regular expression of the words like this one. */
        String pattern() {
            return (beginsAnyhow ? "\\w*" : "")
                    + Pattern.quote(letters)
                    + (endsAnyhow ? "\\w*" : "");
        }
    }

    private static final Pattern STRAY_STAR = Pattern.compile("\\*\\*?|.+\\*.+");
    private static final Pattern LAST = Pattern.compile("\\w+$");
    private static final Pattern NO_LETTERS = Pattern.compile("\\W+");

    private final Map<K, Set<String>> words;
    private final Map<K, List<Stem>> stems;

    private WordKinds(Class<K> kinds) {
        this.words = new EnumMap<>(kinds);
        this.stems = new EnumMap<>(kinds);
    }

    /** The words of a file; what is wrong with it is added to {@code faults}. */
    public static <K extends Enum<K>> WordKinds<K> load(
            String file, Class<K> kinds, Faults faults) {
        WordKinds<K> loaded = new WordKinds<>(kinds);
        for (Row row : RuleTable.read(file, 2, faults)) {
            KindNames.find(kinds, row.cell(0))
                    .ifPresentOrElse(
                            kind -> loaded.add(kind, row, faults),
                            () ->
                                    faults.add(
                                            row.file(),
                                            row.line(),
                                            "class '" + row.cell(0) + "' is unknown"));
        }
        for (K kind : kinds.getEnumConstants()) {
            if (!loaded.words.containsKey(kind)) {
                faults.add(
                        "rules/" + file,
                        0,
                        "class '" + KindNames.of(kind) + "' has no words; add a line");
            }
        }
        return loaded;
    }

    private void add(K kind, Row row, Faults faults) {
        for (String word : row.list(1)) {
            if (!words.computeIfAbsent(kind, k -> new HashSet<>()).add(word)) {
                faults.add(row.file(), row.line(), "'" + word + "' stands twice; remove one");
            } else if (STRAY_STAR.matcher(word).matches()) {
                faults.add(
                        row.file(),
                        row.line(),
                        "'" + word + "' has a star amid or without letters; put it at an end");
            } else if (word.startsWith("*") || word.endsWith("*")) {
                stems.computeIfAbsent(kind, k -> new ArrayList<>()).add(Stem.of(word));
            }
        }
    }

    /**
     * Whether a word of a kind, written as in the file, begins at {@code at} and ends at a word
     * boundary.
     */
    public boolean startAt(K kind, String text, int at) {
        return startingAt(kind, text, at).isPresent();
    }

    /** The longest such word; if there is none, the word at {@code at} if a star stands for it. */
    public Optional<String> startingAt(K kind, String text, int at) {
        return words.getOrDefault(kind, Set.of()).stream()
                .filter(word -> text.startsWith(word, at) && boundary(text, at + word.length()))
                .max(Comparator.comparingInt(String::length))
                .or(() -> Optional.of(wordAt(text, at)).filter(word -> is(kind, word)));
    }

    private static String wordAt(String text, int at) {
        int end = at;
        while (end < text.length() && letter(text.charAt(end))) {
            end++;
        }
        return end > at ? text.substring(at, end) : "";
    }

    private static boolean boundary(String text, int at) {
        boolean letterFollows = at < text.length() && letter(text.charAt(at));
        return letter(text.charAt(at - 1)) != letterFollows;
    }

    private static boolean letter(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /** A group of a regular expression that matches any word of a kind, longer ones first. */
    public String pattern(K kind) {
        return alternatives(words.getOrDefault(kind, Set.of()));
    }

    private static String alternatives(Set<String> words) {
        return words.stream()
                .sorted(
                        Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                .map(word -> Stem.of(word).pattern())
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** A regular expression that finds any word of a kind, or with a star, anywhere in a text. */
    public String search(K kind) {
        return words.getOrDefault(kind, Set.of()).stream()
                .map(Stem::of)
                .collect(
                        Collectors.groupingBy(
                                Stem::bounds,
                                TreeMap::new,
                                Collectors.mapping(Stem::letters, Collectors.toSet())))
                .entrySet()
                .stream()
                .map(alike -> String.format(alike.getKey(), alternatives(alike.getValue())))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Whether any word of a text is of a kind, in small letters or not. */
    public boolean anyIn(K kind, String text) {
        return NO_LETTERS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .anyMatch(word -> is(kind, word));
    }

    /** Whether the last word of a text in small letters is of a kind: "accuracy gap". */
    public boolean ends(K kind, String text) {
        Matcher last = LAST.matcher(text);
        return last.find() && is(kind, last.group());
    }

    /** Whether a word in small letters is of a kind. */
    public boolean is(K kind, String word) {
        if (words.getOrDefault(kind, Set.of()).contains(word)) {
            return true;
        }
        List<Stem> open = stems.get(kind);
        return open != null && open.stream().anyMatch(stem -> stem.matches(word));
    }
}

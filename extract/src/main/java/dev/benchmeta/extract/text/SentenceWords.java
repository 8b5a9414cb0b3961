package dev.benchmeta.extract.text;

import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.RuleTable;
import dev.benchmeta.extract.rule.RuleTable.Row;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of {@code rules/sentences.tsv} by kind. Immutable after loading. */
final class SentenceWords {
    private static final String FILE = "sentences.tsv";

    private final Map<SentenceWord, Set<String>> words = new EnumMap<>(SentenceWord.class);

    private SentenceWords() {}

    /** The words of the file; what is wrong with it is added to {@code faults}. */
    static SentenceWords load(Faults faults) {
        SentenceWords loaded = new SentenceWords();
        for (Row row : RuleTable.read(FILE, 2, faults)) {
            kind(row.cell(0))
                    .ifPresentOrElse(
                            kind -> loaded.add(kind, row, faults),
                            () ->
                                    faults.add(
                                            row.file(),
                                            row.line(),
                                            "'" + row.cell(0) + "' is unknown; correct it"));
        }
        for (SentenceWord kind : SentenceWord.values()) {
            if (!loaded.words.containsKey(kind)) {
                faults.add("rules/" + FILE, 0, "'" + name(kind) + "' is missing; add a line");
            }
        }
        return loaded;
    }

    /** Whether a word is of a kind; openers are written with their capital. */
    boolean is(SentenceWord kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }

    private void add(SentenceWord kind, Row row, Faults faults) {
        for (String word : row.list(1)) {
            if (!words.computeIfAbsent(kind, k -> new HashSet<>()).add(word)) {
                faults.add(row.file(), row.line(), "'" + word + "' stands twice; remove one");
            }
        }
    }

    private static Optional<SentenceWord> kind(String name) {
        return Arrays.stream(SentenceWord.values())
                .filter(kind -> name(kind).equals(name))
                .findFirst();
    }

    private static String name(SentenceWord kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

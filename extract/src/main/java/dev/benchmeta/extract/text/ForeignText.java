package dev.benchmeta.extract.text;

import dev.benchmeta.core.model.Note;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.core.model.Span;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.RuleTable;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells abstracts that are not in English by the letters they are written in, and by their
 * commonest words. Immutable and thread-safe.
 */
public final class ForeignText {
    /** A sign of an East Asian script stands for about this many letters. */
    private static final int LETTERS_A_SIGN = 3;

    /** A quotation or a name has fewer words of its language. */
    private static final int FEWEST_WORDS = 6;

    private static final String ENGLISH = "english";

    private final Map<String, List<String>> languagesByWord;

    /** Characters of the longest word that tells a language. */
    private final int longest;

    private ForeignText(Map<String, List<String>> languagesByWord) {
        this.languagesByWord = languagesByWord;
        this.longest = languagesByWord.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Knows the languages of {@code rules/languages.tsv}. */
    public static ForeignText load(Faults faults) {
        Map<String, List<String>> languages = new HashMap<>();
        for (RuleTable.Row row : RuleTable.read("languages.tsv", 2, faults)) {
            for (String word : row.list(1)) {
                languages.merge(
                        word,
                        List.of(row.cell(0)),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
            }
        }
        return new ForeignText(languages);
    }

    /** A note on an abstract that is mostly not in English; empty for others. */
    public Optional<Note> note(Paper paper) {
        String text = paper.abstractText();
        return inForeignScript(text) || inForeignWords(text)
                ? Optional.of(
                        new Note("not in English", new Span(Section.ABSTRACT, 0, text.length())))
                : Optional.empty();
    }

    private static boolean inForeignScript(String text) {
        long latin = 0;
        long foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                boolean known = c < 128 || isLatinOrGreek(c);
                latin += known ? 1 : 0;
                foreign += known ? 0 : Character.isIdeographic(c) ? LETTERS_A_SIGN : 1;
            }
        }
        return foreign > latin;
    }

    /** Single Greek letters are symbols of formulas. */
    private static boolean isLatinOrGreek(char letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.LATIN || script == UnicodeScript.GREEK;
    }

    private boolean inForeignWords(String text) {
        Map<String, Integer> counts = new HashMap<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                if (i > start && i - start <= longest) {
                    count(text.substring(start, i), counts);
                }
                start = i + 1;
            }
        }
        int english = counts.getOrDefault(ENGLISH, 0);
        return counts.values().stream()
                .anyMatch(count -> count >= FEWEST_WORDS && count > 2 * english);
    }

    private void count(String word, Map<String, Integer> counts) {
        for (String language :
                languagesByWord.getOrDefault(word.toLowerCase(Locale.ROOT), List.of())) {
            counts.merge(language, 1, Integer::sum);
        }
    }
}

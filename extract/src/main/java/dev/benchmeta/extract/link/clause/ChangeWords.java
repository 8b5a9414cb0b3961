package dev.benchmeta.extract.link.clause;

import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of {@code rules/changes.tsv}. Immutable after loading. */
public final class ChangeWords {
    private static final Pattern LAST = Pattern.compile("\\w+$");

    private final WordKinds<ChangeWord> words;

    private ChangeWords(WordKinds<ChangeWord> words) {
        this.words = words;
    }

    /** The words; what is wrong with the table is added to {@code faults}. */
    public static ChangeWords load(Faults faults) {
        return new ChangeWords(WordKinds.load("changes.tsv", ChangeWord.class, faults));
    }

    /** Whether a word in small letters is of a kind. */
    public boolean is(ChangeWord kind, String word) {
        return words.is(kind, word);
    }

    /** Whether the last word of a text in small letters is of a kind: "accuracy gap". */
    public boolean ends(ChangeWord kind, String text) {
        Matcher last = LAST.matcher(text);
        return last.find() && is(kind, last.group());
    }
}

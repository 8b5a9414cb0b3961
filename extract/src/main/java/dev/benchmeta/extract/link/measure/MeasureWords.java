package dev.benchmeta.extract.link.measure;

import static java.util.Objects.requireNonNull;

import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.WordKinds;
import dev.benchmeta.extract.rule.Wordings;

/**
 * The words of {@code rules/measures.tsv} and the expressions of {@code rules/quantities.tsv}.
 * Immutable after loading.
 */
public record MeasureWords(WordKinds<MeasureWord> words, Wordings<MeasureWording> wordings) {
    public MeasureWords {
        requireNonNull(words, "words is null");
        requireNonNull(wordings, "wordings is null");
    }

    /** The words of the two files; what is wrong with these is added to {@code faults}. */
    public static MeasureWords load(Faults faults) {
        return new MeasureWords(
                WordKinds.load("measures.tsv", MeasureWord.class, faults),
                Wordings.load("quantities.tsv", MeasureWording.class, faults));
    }

    /** Whether a word in small letters is of a kind. */
    boolean is(MeasureWord kind, String word) {
        return words.is(kind, word);
    }

    /** Whether any word of a text is of a kind, in small letters or not. */
    boolean anyIn(MeasureWord kind, String text) {
        return words.anyIn(kind, text);
    }

    /** Whether a text holds an expression. */
    boolean in(MeasureWording kind, String text) {
        return wordings.in(kind, text);
    }
}

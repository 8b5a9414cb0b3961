package dev.benchmeta.extract.rule;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * The words of one rule file by kind and the expressions of another: what a package of rules knows
 * of the language. A subclass names the files and may say what several kinds tell together.
 * Immutable after loading.
 *
 * @param <K> the kinds of words
 * @param <W> the kinds of expressions
 */
public abstract class WordTables<K extends Enum<K>, W extends Enum<W>> {
    private final WordKinds<K> words;
    private final Wordings<W> wordings;

    /** Loads two files; what is wrong with these is added to {@code faults}. */
    protected WordTables(
            String wordFile,
            Class<K> wordKinds,
            String wordingFile,
            Class<W> wordingKinds,
            Faults faults) {
        this.words = WordKinds.load(wordFile, wordKinds, faults);
        this.wordings = Wordings.load(wordingFile, wordingKinds, faults);
    }

    /**
     * The words alone, for a subclass that asks more of them than this class does. Immutable; any
     * thread may ask.
     */
    protected final WordKinds<K> words() {
        return words;
    }

    /** Whether a word in small letters is of a kind. */
    public final boolean is(K kind, String word) {
        return words.is(kind, word);
    }

    /** Whether any word of a text is of a kind, in small letters or not. */
    public final boolean anyIn(K kind, String text) {
        return words.anyIn(kind, text);
    }

    /** Whether a text holds the expression of a kind. */
    public final boolean in(W kind, String text) {
        return wordings.in(kind, text);
    }

    /**
     * The first stretch of a part of a text that is the expression of a kind; empty if there is
     * none. ^ and $ are the ends of the part, and nothing is seen of what stands outside.
     *
     * @param from where the part begins
     * @param to where it ends, exclusive
     * @return positions in the whole text
     */
    public final Optional<MatchResult> find(W kind, String text, int from, int to) {
        return wordings.find(kind, text, from, to);
    }

    /** All stretches of a text that are the expression of a kind, in order; none overlap. */
    public final Stream<MatchResult> all(W kind, String text) {
        return wordings.all(kind, text);
    }
}

package dev.benchmeta.extract.name.word;

import dev.benchmeta.extract.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of words with a value each, looked up token by token in either direction. Filled while
 * rules are loaded, then only read.
 */
public final class WordTrie<V> {
    private final Map<String, WordTrie<V>> next = new HashMap<>();
    private @Nullable V value;

    /** A find: its value and how many tokens it took. */
    public record Match<V>(V value, int length) {}

    /** Adds a phrase in the order it is read in; keeps the first value of a phrase added twice. */
    public void add(List<String> words, V phraseValue) {
        WordTrie<V> at = this;
        for (String word : words) {
            at = at.next.computeIfAbsent(word, k -> new WordTrie<>());
        }
        if (at.value == null) {
            at.value = phraseValue;
        }
    }

    /**
     * The longest phrase that begins with the token at {@code from} and goes on by {@code step} (1
     * or -1).
     */
    public @Nullable Match<V> longest(List<Token> tokens, int from, int step) {
        WordTrie<V> at = this;
        V best = null;
        int length = 0;
        for (int i = from; i >= 0 && i < tokens.size(); i += step) {
            at = at.next.get(tokens.get(i).lower());
            if (at == null) {
                break;
            }
            if (at.value != null) {
                best = at.value;
                length = Math.abs(i - from) + 1;
            }
        }
        return best == null ? null : new Match<>(best, length);
    }
}

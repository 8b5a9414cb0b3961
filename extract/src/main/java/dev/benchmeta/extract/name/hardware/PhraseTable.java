package dev.benchmeta.extract.name.hardware;

import dev.benchmeta.extract.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words and phrases with a value each, found at a place by the longest phrase that begins or ends
 * there. A word written with a capital is matched in its case, another in any case.
 */
final class PhraseTable<V> {
    /**
     * A phrase found.
     *
     * @param length how many pieces it takes
     */
    record Found<V>(int length, V value) {}

    private record Phrase<V>(List<String> words, V value) {
        boolean stands(List<Token> pieces, int at) {
            if (at < 0 || at + words.size() > pieces.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                Token piece = pieces.get(at + i);
                if (!word.equals(piece.lower()) && !word.equals(piece.text())) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Map<String, List<Phrase<V>>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase<V>>> byLast = new HashMap<>();

    /** Adds a phrase; of two alike the first stands. */
    void add(String phrase, V value) {
        List<String> words =
                HardwarePieces.of(phrase, 0, phrase.length()).stream().map(Token::text).toList();
        Phrase<V> entry = new Phrase<>(words, value);
        insert(byFirst, words.get(0), entry);
        insert(byLast, words.get(words.size() - 1), entry);
    }

    /** The longest phrase whose first piece is {@code at}. */
    Optional<Found<V>> at(List<Token> pieces, int at) {
        if (at < 0 || at >= pieces.size()) {
            return Optional.empty();
        }
        for (Phrase<V> phrase : byFirst.getOrDefault(pieces.get(at).lower(), List.of())) {
            if (phrase.stands(pieces, at)) {
                return Optional.of(new Found<>(phrase.words.size(), phrase.value));
            }
        }
        return Optional.empty();
    }

    /** The longest phrase whose last piece is right before {@code end}. */
    Optional<Found<V>> before(List<Token> pieces, int end) {
        if (end < 1 || end > pieces.size()) {
            return Optional.empty();
        }
        for (Phrase<V> phrase : byLast.getOrDefault(pieces.get(end - 1).lower(), List.of())) {
            if (phrase.stands(pieces, end - phrase.words.size())) {
                return Optional.of(new Found<>(phrase.words.size(), phrase.value));
            }
        }
        return Optional.empty();
    }

    /** How many pieces the phrase at {@code at} takes; 0 if none stands there. */
    int lengthAt(List<Token> pieces, int at) {
        return at(pieces, at).map(Found::length).orElse(0);
    }

    /** How many pieces the phrase before {@code end} takes; 0 if none stands there. */
    int lengthBefore(List<Token> pieces, int end) {
        return before(pieces, end).map(Found::length).orElse(0);
    }

    private static <V> void insert(
            Map<String, List<Phrase<V>>> index, String word, Phrase<V> phrase) {
        List<Phrase<V>> phrases =
                index.computeIfAbsent(word.toLowerCase(Locale.ROOT), k -> new ArrayList<>());
        phrases.add(phrase);
        phrases.sort((a, b) -> b.words.size() - a.words.size());
    }
}

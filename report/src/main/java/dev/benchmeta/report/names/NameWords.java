package dev.benchmeta.report.names;

import java.util.List;

/**
 * A name split into words, which costs more than to look for it.
 *
 * @param words in the form that tells things apart
 * @param key all of them in one
 */
record NameWords(List<String> words, String key) {
    static NameWords of(String name) {
        List<String> words = NameKey.words(name);
        return new NameWords(words, String.join("", words));
    }

    /** Whether this name stands in the other one; one without a letter or digit stands in none. */
    boolean in(NameWords other) {
        return !key.isEmpty()
                && key.length() <= other.key.length()
                && other.key.contains(key)
                && NameQuery.in(key, other.words);
    }
}

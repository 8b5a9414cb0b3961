package dev.benchmeta.extract.name.word;

import java.util.HashSet;
import java.util.Set;

/**
 * The words of one class. A text's words are asked about many classes and are in few of them: a bit
 * for their hash tells most that are not without a look into the set. Filled while rules are
 * loaded, then only read.
 */
final class WordSet {
    /** A power of two, some twenty times the words of a large class; 512 bytes. */
    private static final int BITS = 1 << 12;

    private final Set<String> words = new HashSet<>();
    private final long[] marks = new long[BITS / Long.SIZE];

    /** Adds a word; false if it is there already. */
    boolean add(String word) {
        int bit = bit(word);
        marks[bit / Long.SIZE] |= 1L << bit; // modulo 64
        return words.add(word);
    }

    boolean contains(String word) {
        int bit = bit(word);
        return (marks[bit / Long.SIZE] & 1L << bit) != 0 && words.contains(word);
    }

    /** All words, in no order. */
    Set<String> words() {
        return words;
    }

    private static int bit(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 12 ^ hash >>> 24) & BITS - 1;
    }
}

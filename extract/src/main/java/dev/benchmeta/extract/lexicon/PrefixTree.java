package dev.benchmeta.extract.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Strings with a value each, found from their first character on. Immutable and thread-safe.
 *
 * <p>What characters lead to is one hash table of all nodes with open addressing: an abstract takes
 * some thousand steps, and a step is a look at one or two of its places.
 */
final class PrefixTree<V> {
    /** The node from which every string begins. */
    static final int ROOT = 0;

    /** No node. */
    static final int NONE = -1;

    private final List<V> values = new ArrayList<>();
    private final int mask;

    /**
     * Nodes by the hash of the node above and their character; {@link #NONE} where there is none.
     */
    private final int[] places;

    private final int[] above;
    private final char[] characters;

    /** The place of each node's value; {@link #NONE} where no string ends. */
    private final int[] value;

    private int size = 1;

    /** A tree of all keys. */
    PrefixTree(Map<String, V> entries) {
        int most = 1 + entries.keySet().stream().mapToInt(String::length).sum();
        mask = Integer.highestOneBit(most) * 2 - 1;
        places = new int[mask + 1];
        above = new int[most];
        characters = new char[most];
        value = new int[most];
        Arrays.fill(places, NONE);
        Arrays.fill(value, NONE);
        entries.forEach(this::add);
    }

    private void add(String key, V told) {
        int node = ROOT;
        for (int i = 0; i < key.length(); i++) {
            char character = key.charAt(i);
            int place = place(node, character);
            if (places[place] == NONE) {
                above[size] = node;
                characters[size] = character;
                places[place] = size++;
            }
            node = places[place];
        }
        value[node] = values.size();
        values.add(told);
    }

    /** Where the node is that a character leads to, or would be. */
    private int place(int node, char character) {
        int place = (node * 0x9E3779B9 ^ character * 0x85EBCA6B) >>> 8 & mask;
        while (places[place] != NONE
                && (above[places[place]] != node || characters[places[place]] != character)) {
            place = place + 1 & mask;
        }
        return place;
    }

    /** The node that a character leads to from another; {@link #NONE} if it leads nowhere. */
    int next(int node, char character) {
        return places[place(node, character)];
    }

    /** The value of the string that ends at a node. */
    Optional<V> value(int node) {
        return value[node] == NONE ? Optional.empty() : Optional.of(values.get(value[node]));
    }
}

package dev.benchmeta.report.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Numbers nodes from 0 as they come. A map of objects would take several times as long, which shows
 * in the first answer of a program. Not thread-safe.
 */
final class NodeNumbers {
    private static final int FIRST_CAPACITY = 1024;
    private static final int NONE = -1;

    private long[] nodes = new long[FIRST_CAPACITY];

    /** A power of two, at least half of it free; a node is at the place of its hash or behind. */
    private int[] table = empty(2 * FIRST_CAPACITY);

    private int size;

    private static int[] empty(int capacity) {
        int[] table = new int[capacity];
        Arrays.fill(table, NONE);
        return table;
    }

    /** The number of a node, which is given one if it has none. */
    int number(long node) {
        int place = place(node);
        if (table[place] != NONE) {
            return table[place];
        }
        if (size == nodes.length) {
            grow();
            place = place(node);
        }
        nodes[size] = node;
        table[place] = size;
        return size++;
    }

    /** The numbers of those nodes that have one. */
    Set<Integer> of(Collection<Long> some) {
        return some.stream()
                .map(node -> table[place(node)])
                .filter(number -> number != NONE)
                .collect(Collectors.toSet());
    }

    /** Where a node is, or would be put. */
    private int place(long node) {
        // The lowest bit tells whether papers share it; the others are of a good hash.
        int place = (int) (node >>> 1) & (table.length - 1);
        while (table[place] != NONE && nodes[table[place]] != node) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    private void grow() {
        nodes = Arrays.copyOf(nodes, 2 * size);
        table = empty(4 * size);
        for (int number = 0; number < size; number++) {
            table[place(nodes[number])] = number;
        }
    }
}

package dev.benchmeta.extract.parse;

import java.util.Arrays;

/**
 * A sentence while it is parsed from left to right: words that wait on a stack for their head,
 * words still to come, and the arcs drawn so far. Words are counted from 1; 0 is the root above
 * them, -1 none. Not thread-safe.
 */
final class ParseState {
    static final int NONE = -1;

    private final int[] stack;
    private final int[] heads;
    private final int[] labels;
    private final int words;
    private int size = 1;
    private int next = 1;

    ParseState(int words) {
        this.words = words;
        stack = new int[words + 1];
        heads = new int[words + 1];
        labels = new int[words + 1];
        Arrays.fill(heads, NONE);
    }

    /** The word on the stack with {@code depth} words above it. */
    int stacked(int depth) {
        return depth < size ? stack[size - 1 - depth] : NONE;
    }

    /** The word to come behind {@code skipped} others. */
    int coming(int skipped) {
        return next + skipped <= words ? next + skipped : NONE;
    }

    boolean done() {
        return size == 1 && next > words;
    }

    /** Whether an arc may be drawn between the two words on top, which are not the root. */
    boolean mayJoin() {
        return size > 2;
    }

    boolean mayShift() {
        return next <= words;
    }

    void shift() {
        stack[size++] = next++;
    }

    /** Hangs the second word of the stack under the first. */
    void joinLeft(int label) {
        arc(stack[size - 1], stack[size - 2], label);
        stack[size - 2] = stack[size - 1];
        size--;
    }

    /** Hangs the first word of the stack under the second. */
    void joinRight(int label) {
        arc(stack[size - 2], stack[size - 1], label);
        size--;
    }

    private void arc(int head, int word, int label) {
        heads[word] = head;
        labels[word] = label;
    }

    int head(int word) {
        return heads[word];
    }

    /** The label of a word's arc; 0 of none. */
    int label(int word) {
        return word > 0 ? labels[word] : 0;
    }

    /** The first or second word before {@code head} that hangs under it. */
    int leftChild(int head, int which) {
        int found = 0;
        for (int i = 1; i < head; i++) {
            if (heads[i] == head && ++found == which) {
                return i;
            }
        }
        return NONE;
    }

    /** The last or last but one word behind {@code head} that hangs under it. */
    int rightChild(int head, int which) {
        int found = 0;
        for (int i = words; head >= 0 && i > head; i--) {
            if (heads[i] == head && ++found == which) {
                return i;
            }
        }
        return NONE;
    }
}

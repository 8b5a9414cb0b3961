package dev.benchmeta.extract.link.clause;

import dev.benchmeta.extract.name.NameSpan;
import org.jspecify.annotations.Nullable;

/**
 * One step of a sentence as link rules see it: a word of the vocabulary, a name, a group of
 * figures, or anything else.
 *
 * @param shape its character in the sentence's shape
 * @param start first normalised position
 * @param end position after the last
 * @param word the vocabulary's word, if it is one
 * @param name the name, if it is one
 * @param group the figures, if it is some
 */
public record Item(
        char shape,
        int start,
        int end,
        @Nullable Word word,
        @Nullable NameSpan name,
        @Nullable FigureGroup group) {
    public static final char NAME = 'E';
    public static final char BENCHMARK = 'B';
    public static final char HARDWARE = 'H';
    public static final char OTHER = 'x';
    public static final char FIGURE = 'F';
    public static final char ABSOLUTE = 'U';
    public static final char NUMBER = 'K';

    static Item of(char shape, int start, int end) {
        return new Item(shape, start, end, null, null, null);
    }

    public boolean is(WordClass type) {
        return word != null && word.type() == type;
    }

    public boolean metric() {
        return shape == 'M' || shape == 'm';
    }
}

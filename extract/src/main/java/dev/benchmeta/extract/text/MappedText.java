package dev.benchmeta.extract.text;

import dev.benchmeta.core.model.Section;
import java.util.Arrays;

/** A text that grows, with the raw stretch each of its characters stands for. Not thread-safe. */
final class MappedText {
    private final StringBuilder text;
    private int[] rawStart;
    private int[] rawEnd;

    /**
     * @param size how long it will be, about
     */
    MappedText(int size) {
        this.text = new StringBuilder(size);
        this.rawStart = new int[size + 16];
        this.rawEnd = new int[size + 16];
    }

    void put(char c, int start, int end) {
        int length = text.length();
        if (length == rawStart.length) {
            rawStart = Arrays.copyOf(rawStart, length * 2);
            rawEnd = Arrays.copyOf(rawEnd, length * 2);
        }
        rawStart[length] = start;
        rawEnd[length] = end;
        text.append(c);
    }

    /** A space; several in a row are one. */
    void space(int start, int end) {
        if (endsWith(' ')) {
            rawEnd[text.length() - 1] = end;
        } else {
            put(' ', start, end);
        }
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    /** The last character; there has to be one. */
    char last() {
        return text.charAt(text.length() - 1);
    }

    private boolean endsWith(char c) {
        return !isEmpty() && last() == c;
    }

    /** The whole of it as the normalised view of {@code raw}. */
    NormalText of(Section section, String raw) {
        return new NormalText(section, raw, text.toString(), rawStart, rawEnd);
    }
}

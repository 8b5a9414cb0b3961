package dev.benchmeta.extract.text;

import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.core.model.Span;
import java.util.Arrays;

/**
 * One section's text as rules see it – "6.0x" where the paper wrote "6.0times" or "$6.0\times$" –
 * with an offset map to the raw characters. Positions are UTF-16 code units. Immutable and
 * thread-safe.
 */
public final class NormalText {
    private final Section section;
    private final String raw;
    private final String text;
    private final int[] rawStart;
    private final int[] rawEnd;

    NormalText(Section section, String raw, String text, int[] rawStart, int[] rawEnd) {
        this.section = section;
        this.raw = raw;
        this.text = text;
        this.rawStart = Arrays.copyOf(rawStart, text.length());
        this.rawEnd = Arrays.copyOf(rawEnd, text.length());
    }

    public Section section() {
        return section;
    }

    public String raw() {
        return raw;
    }

    /** The normalised characters. */
    public String text() {
        return text;
    }

    /**
     * The raw span of a stretch of the normalised text.
     *
     * @param start first normalised position
     * @param end position after the last, greater than {@code start}
     */
    public Span span(int start, int end) {
        return new Span(section, rawStart[start], Math.max(rawStart[start], rawEnd[end - 1]));
    }

    /** The raw words of a stretch of the normalised text. */
    public String rawText(int start, int end) {
        Span span = span(start, end);
        return raw.substring(span.start(), span.end());
    }

    /** A stretch of the normalised text as a mention. */
    public Mention mention(int start, int end) {
        Span span = span(start, end);
        return new Mention(span, raw.substring(span.start(), span.end()));
    }
}

package dev.benchmeta.report.names;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.core.model.Span;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * The sentences of one paper, for a reader's eye; extraction has its own, stricter notion. To be
 * used by one thread.
 */
public final class Sentences {
    private final Paper paper;
    private final Map<Section, int[]> bounds = new EnumMap<>(Section.class);

    /** Looks for sentences when they are asked for. */
    public Sentences(Paper paper) {
        this.paper = paper;
    }

    /** The sentence around a span, in one line. */
    public String around(Span span) {
        String text = paper.text(span.section());
        int[] ends = bounds.computeIfAbsent(span.section(), section -> bounds(text));
        return Snippet.cut(text, around(text, ends, span), span).text();
    }

    /** The sentence around a span of a paper, in one line. */
    public static String around(Paper paper, Span span) {
        return new Sentences(paper).around(span);
    }

    /** Where the sentences begin and end that hold the span, without surrounding white space. */
    static Span around(String text, Span span) {
        return around(text, bounds(text), span);
    }

    private static Span around(String text, int[] bounds, Span span) {
        int start = bounds[last(bounds, span.start())];
        int last = Math.max(span.start(), span.end() - 1);
        int end = last >= text.length() ? text.length() : bounds[last(bounds, last) + 1];
        while (end > span.end() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (start < span.start() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(span.section(), start, end);
    }

    /** The index of the last bound that is not behind a position, and not the end of the text. */
    private static int last(int[] bounds, int position) {
        int found = Arrays.binarySearch(bounds, position);
        int at = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(at, bounds.length - 2));
    }

    /** Where sentences begin, and the end of the text. */
    private static int[] bounds(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int[] bounds = new int[8];
        int count = 0;
        for (int at = sentences.first(); at != BreakIterator.DONE; at = sentences.next()) {
            bounds = count == bounds.length ? Arrays.copyOf(bounds, 2 * count) : bounds;
            bounds[count++] = at;
        }
        return Arrays.copyOf(bounds, Math.max(2, count));
    }
}

package dev.benchmeta.report.names;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.Span;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Finds the sentence around a span, for a reader's eye; extraction has its own, stricter notion.
 */
public final class Sentences {
    private Sentences() {}

    /** The sentence around a span of a paper, in one line. */
    public static String around(Paper paper, Span span) {
        return Snippet.sentence(paper.text(span.section()), span).text();
    }

    /** Where the sentences begin and end that hold the span, without surrounding white space. */
    static Span around(String text, Span span) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int start = Math.max(0, sentences.preceding(Math.min(span.start() + 1, text.length())));
        int last = Math.max(span.start(), span.end() - 1);
        int end = last >= text.length() ? text.length() : sentences.following(last);
        while (end > span.end() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (start < span.start() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(span.section(), start, end);
    }
}

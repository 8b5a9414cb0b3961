package dev.benchmeta.report.names;

import dev.benchmeta.core.model.Section;
import dev.benchmeta.core.model.Span;
import java.util.Objects;

/**
 * A stretch of text around a span, with the span's place in it.
 *
 * @param text the stretch, in one line; an ellipsis stands where a sentence was cut
 * @param start where the span starts in {@code text}
 * @param end where it ends
 */
public record Snippet(String text, int start, int end) {
    private static final String ELLIPSIS = "\u2026";

    public Snippet {
        Objects.requireNonNull(text, "text is null");
        Objects.checkFromToIndex(start, end, text.length());
    }

    /** The whole sentence around a span. */
    public static Snippet sentence(String text, Span span) {
        Span sentence = Sentences.around(text, span);
        return cut(text, sentence, span);
    }

    /**
     * The sentence around a span, cut at words to about {@code length} characters around it.
     *
     * @param length at least 0
     */
    public static Snippet around(String text, Span span, int length) {
        Span sentence = Sentences.around(text, span);
        int room = Math.max(0, length - span.length());
        int before =
                Math.min(
                        span.start() - sentence.start(),
                        Math.max(room / 2, room - (sentence.end() - span.end())));
        int after = room - before;
        int start =
                wordStart(
                        text,
                        Math.max(sentence.start(), span.start() - before),
                        sentence.start(),
                        span.start());
        int end =
                wordEnd(
                        text,
                        Math.min(sentence.end(), span.end() + after),
                        span.end(),
                        sentence.end());
        Snippet cut = cut(text, new Span(Section.ABSTRACT, start, end), span);
        return cut.framed(start > sentence.start(), end < sentence.end());
    }

    /** Words of a text in one line, with the place of a span among them. */
    static Snippet cut(String text, Span stretch, Span span) {
        String line = text.substring(stretch.start(), stretch.end()).replaceAll("\\s", " ");
        return new Snippet(line, span.start() - stretch.start(), span.end() - stretch.start());
    }

    private Snippet framed(boolean cutBefore, boolean cutAfter) {
        int shift = cutBefore ? ELLIPSIS.length() : 0;
        String framed = (cutBefore ? ELLIPSIS : "") + text + (cutAfter ? ELLIPSIS : "");
        return new Snippet(framed, start + shift, end + shift);
    }

    /** Moves a cut inside a word to the next word, but not past {@code max}. */
    private static int wordStart(String text, int cut, int min, int max) {
        int at = cut;
        while (at > min && at < max && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    /** Moves a cut inside a word back to the end of the word before, but not past {@code min}. */
    private static int wordEnd(String text, int cut, int min, int max) {
        int at = cut;
        while (at < max && at > min && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }
}

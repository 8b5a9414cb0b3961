package dev.benchmeta.extract.text;

import java.util.List;

/**
 * One sentence of a normalised text. Tokens are made on first use, since most sentences hold
 * nothing to look at. Not thread-safe: lives inside one extraction.
 */
public final class Sentence {
    private final NormalText source;
    private final int index;
    private final int start;
    private final int end;
    private List<Token> tokens = List.of();

    Sentence(NormalText source, int index, int start, int end) {
        this.source = source;
        this.index = index;
        this.start = start;
        this.end = end;
    }

    /** The text it lies in. */
    public NormalText source() {
        return source;
    }

    /** Its number in the text, from 0. */
    public int index() {
        return index;
    }

    /** First normalised position. */
    public int start() {
        return start;
    }

    /** Normalised position after the last. */
    public int end() {
        return end;
    }

    /** The normalised characters. */
    public String text() {
        return source.text().substring(start, end);
    }

    /** Its words, numbers and signs, in order. */
    public List<Token> tokens() {
        if (tokens.isEmpty()) {
            tokens = Tokenizer.tokens(source.text(), start, end);
        }
        return tokens;
    }

    @Override
    public String toString() {
        return text();
    }
}

package dev.benchmeta.extract.name.word;

import java.util.function.IntFunction;

/** Reads past what stands in brackets behind a name. */
public final class Brackets {
    private Brackets() {}

    /**
     * Behind the bracket that opens at {@code from}; {@code from} itself where none opens or the
     * one that opens does not close before {@code limit}.
     *
     * @param text the token at a position below {@code limit}
     */
    public static int past(IntFunction<String> text, int from, int limit) {
        if (from < 0 || from >= limit || !"([".contains(text.apply(from))) {
            return from;
        }
        for (int at = from + 1; at < limit; at++) {
            if (")]".contains(text.apply(at))) {
                return at + 1;
            }
        }
        return from;
    }
}

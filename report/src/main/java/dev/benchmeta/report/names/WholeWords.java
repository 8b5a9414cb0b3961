package dev.benchmeta.report.names;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Optional;

/**
 * Words of a paper for a reader's eye, with whole formulas and brackets: what a fact has as {@code
 * 3.38$\times} is shown as {@code 3.38$\times$}. Facts keep their own words.
 */
public final class WholeWords {
    /** How far a formula or bracket may reach beyond the words. */
    private static final int WIDEST = 24;

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    private WholeWords() {}

    /**
     * The words, made whole with as few characters around them as will do; else without as few at
     * their end; as they are if neither helps.
     *
     * @param text where the words stand
     * @param from where to look for them
     */
    public static String of(String text, int from, String words) {
        boolean whole = whole(words);
        int start = whole && words.indexOf('$') < 0 ? -1 : text.indexOf(words, from);
        if (start < 0) {
            return words;
        }
        int end = start + words.length();
        return nearest(text, start, end, 1, WIDEST, true)
                .or(() -> Optional.of(words).filter(as -> whole || inFormula(as)))
                .or(() -> nearest(text, start, end, 1, WIDEST, false))
                .or(() -> nearest(text, start, end, -1, words.length() - 1, false))
                .orElse(words);
    }

    /**
     * The nearest whole stretch.
     *
     * @param step 1 to widen, -1 to trim
     * @param outside whether it must not begin within a formula; a price's dollar seems to begin
     *     one, so that this may be asking too much
     */
    private static Optional<String> nearest(
            String text, int start, int end, int step, int most, boolean outside) {
        BitSet formulas = outside ? Formulas.in(text) : new BitSet();
        for (int steps = 0; steps <= most; steps++) {
            for (int left = 0; left <= (step > 0 ? steps : 0); left++) {
                int first = start - step * left;
                int last = end + step * (steps - left);
                if (first >= 0
                        && last <= text.length()
                        && !formulas.get(first)
                        && whole(text.substring(first, last))) {
                    return Optional.of(text.substring(first, last).strip());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean inFormula(String words) {
        return Formulas.in(words).get(words.length());
    }

    /** Whether all brackets and dollars close, but for those behind a backslash. */
    private static boolean whole(String words) {
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\\') {
                i++;
            } else if (OPENING.indexOf(c) >= 0) {
                open.push(c);
            } else if (CLOSING.indexOf(c) >= 0
                    && (open.isEmpty() || OPENING.indexOf(open.pop()) != CLOSING.indexOf(c))) {
                return false;
            }
        }
        return open.isEmpty() && !inFormula(words);
    }
}

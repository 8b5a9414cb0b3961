package dev.benchmeta.report.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words of a paper for a reader's eye, with whole formulas and brackets: what a fact has as {@code
 * 3.38$\times} is shown as {@code 3.38$\times$}. Facts keep their own words.
 */
final class WholeWords {
    /** How far a formula or bracket may reach beyond the words. */
    private static final int WIDEST = 24;

    /** "$249", "$5.6M": a dollar that begins no formula. */
    private static final Pattern PRICE =
            Pattern.compile(
                    "\\$(\\d[\\d.,]*\\s?(?:[KMBkmb]\\b|[mb]illion\\b)?)(?=[\\s.,;:)%]|$)(?!\\s*\\\\)");

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
    static String of(String text, int from, String words) {
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
        int base = Math.max(0, start - WIDEST);
        boolean within = outside && inFormula(text.substring(0, base));
        for (int steps = 0; steps <= most; steps++) {
            for (int left = 0; left <= (step > 0 ? steps : 0); left++) {
                int first = start - step * left;
                int last = end + step * (steps - left);
                if (first >= 0
                        && last <= text.length()
                        && whole(text.substring(first, last))
                        && !(outside && within != inFormula(text.substring(base, first)))) {
                    return Optional.of(text.substring(first, last).strip());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean inFormula(String before) {
        String formulas = PRICE.matcher(before.replace("\\$", "")).replaceAll("$1");
        return formulas.chars().filter(c -> c == '$').count() % 2 > 0;
    }

    /** Whether all brackets and dollars close, but for those behind a backslash. */
    private static boolean whole(String stated) {
        String words = PRICE.matcher(stated).replaceAll("$1");
        Deque<Character> open = new ArrayDeque<>();
        boolean formula = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '$') {
                formula = !formula;
            } else if (OPENING.indexOf(c) >= 0) {
                open.push(c);
            } else if (CLOSING.indexOf(c) >= 0
                    && (open.isEmpty() || OPENING.indexOf(open.pop()) != CLOSING.indexOf(c))) {
                return false;
            }
        }
        return open.isEmpty() && !formula;
    }
}

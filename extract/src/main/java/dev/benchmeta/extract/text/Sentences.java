package dev.benchmeta.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits a normalised text into sentences. */
public final class Sentences {
    /** Words whose full stop does not end a sentence. */
    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "e.g", "i.e", "vs", "v.s", "al", "etc", "cf", "resp", "approx", "fig", "figs",
                    "eq", "eqs", "sec", "no", "dr", "mr", "ms", "prof", "st", "w.r.t", "ca", "incl",
                    "max", "min", "avg", "ref", "refs", "tab", "a.k.a", "inc", "viz", "vol", "pp",
                    "ch", "dept", "est");

    /**
     * Abbreviations that are units where a number stands before them: "in 12 ms. The …" ends a
     * sentence.
     */
    private static final Set<String> UNITS = Set.of("ms", "min", "sec", "pp");

    /**
     * Abbreviations at the end of a list, behind which a word with a capital is a sentence's first.
     */
    private static final Set<String> LIST_ENDS = Set.of("al", "etc");

    /** Words that begin a sentence even right behind a name's full stop. */
    private static final Set<String> OPENERS =
            Set.of(
                    "Our",
                    "We",
                    "The",
                    "This",
                    "These",
                    "In",
                    "It",
                    "To",
                    "For",
                    "By",
                    "Through",
                    "However",
                    "Furthermore",
                    "Moreover",
                    "Additionally",
                    "Finally",
                    "Experiments",
                    "Experimental",
                    "Extensive",
                    "Existing",
                    "Recent",
                    "With",
                    "While",
                    "Although");

    /**
     * No sentence that anyone writes is longer; what is, is no text, and is cut so that it costs no
     * more than text.
     */
    private static final int LONGEST = 1200;

    private Sentences() {}

    /**
     * The sentences of {@code source} in order; together they cover all but the white space between
     * them.
     */
    public static List<Sentence> of(NormalText source) {
        String text = source.text();
        List<Sentence> sentences = new ArrayList<>();
        int start = skipSpace(text, 0);
        for (int at = start; at < text.length(); at++) {
            boolean ends = ends(text, at);
            if (ends || at - start >= LONGEST) {
                int end = ends ? closing(text, at + 1) : cut(text, at);
                sentences.add(new Sentence(source, sentences.size(), start, end));
                start = skipSpace(text, end);
                at = start - 1;
            }
        }
        int end = trimmed(text, start);
        if (end > start) {
            sentences.add(new Sentence(source, sentences.size(), start, end));
        }
        return sentences;
    }

    /** Where a text without full stops is cut: at the space before {@code at}, else right there. */
    private static int cut(String text, int at) {
        int space = text.lastIndexOf(' ', at);
        if (at - space <= LONGEST / 2) {
            return space;
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static boolean ends(String text, int at) {
        return switch (text.charAt(at)) {
            case '!', '?' -> beginsSentence(text, closing(text, at + 1));
            case '.' -> endsAtStop(text, at);
            default -> false;
        };
    }

    private static boolean endsAtStop(String text, int at) {
        int next = closing(text, at + 1);
        if (next < text.length() && text.charAt(next) != ' ') {
            return gluedSentence(text, at);
        }
        if (!beginsSentence(text, next)) {
            return false;
        }
        String word = wordBefore(text, at);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        String lower = word.toLowerCase(Locale.ROOT);
        boolean measured = UNITS.contains(lower) && digitBefore(text, at - word.length());
        boolean listed = LIST_ENDS.contains(lower) && capitalized(text, skipSpace(text, next));
        return !initial && (measured || listed || !ABBREVIATIONS.contains(lower));
    }

    /** "…data centers.Therefore, …", "…on FooNet-2.Our results": a listing lost the space. */
    private static boolean gluedSentence(String text, int at) {
        int next = at + 1;
        if (at < 4 || next + 3 >= text.length() || !Character.isUpperCase(text.charAt(next))) {
            return false;
        }
        int end = next + 1;
        while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        boolean wordBefore =
                Character.isLowerCase(text.charAt(at - 1))
                        && Character.isLowerCase(text.charAt(at - 2))
                        && Character.isLowerCase(text.charAt(at - 3));
        return (wordBefore || OPENERS.contains(text.substring(next, end)))
                && end < text.length()
                && (text.charAt(end) == ' ' || text.charAt(end) == ',')
                && end - next > 1;
    }

    private static boolean beginsSentence(String text, int at) {
        int next = skipSpace(text, at);
        if (next >= text.length()) {
            return true;
        }
        if (next == at) {
            return false;
        }
        char c = text.charAt(next);
        if (Character.isUpperCase(c)
                || Character.isDigit(c)
                || c == '"'
                || c == '('
                || c == '['
                || c == '\''
                || c == '~') {
            return true;
        }
        return Character.isLetter(c) && (nameLike(text, next) || !Character.isLowerCase(c));
    }

    /** A sentence may begin with a name in small letters: "vLLM", "mllm-NPU", "gg-bench". */
    private static boolean nameLike(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != ' ') {
            if (Character.isUpperCase(text.charAt(end))
                    || Character.isDigit(text.charAt(end))
                    || text.charAt(end) == '-') {
                return true;
            }
            end++;
        }
        return false;
    }

    /** "FPGAs, etc. We present", but not "Foo et al. JSAC 2012". */
    private static boolean capitalized(String text, int at) {
        return at + 1 < text.length()
                && Character.isUpperCase(text.charAt(at))
                && (text.charAt(at + 1) == ' ' || Character.isLowerCase(text.charAt(at + 1)));
    }

    private static boolean digitBefore(String text, int wordStart) {
        return wordStart > 1
                && text.charAt(wordStart - 1) == ' '
                && Character.isDigit(text.charAt(wordStart - 2));
    }

    private static String wordBefore(String text, int at) {
        int start = at;
        while (start > 0 && text.charAt(start - 1) != ' ' && text.charAt(start - 1) != '(') {
            start--;
        }
        return text.substring(start, at);
    }

    /** The position after closing quotes and brackets. */
    private static int closing(String text, int at) {
        int end = at;
        while (end < text.length() && "\"')]".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int skipSpace(String text, int at) {
        int next = at;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }

    private static int trimmed(String text, int start) {
        int end = text.length();
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }
}

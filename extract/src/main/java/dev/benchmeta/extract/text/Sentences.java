package dev.benchmeta.extract.text;

import dev.benchmeta.extract.rule.WordKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits normalised texts into sentences. Immutable and thread-safe. */
final class Sentences {
    /**
     * No sentence that anyone writes is longer; what is, is no text, and is cut so that it costs no
     * more than text.
     */
    private static final int LONGEST = 1200;

    private final WordKinds<SentenceWord> words;

    Sentences(WordKinds<SentenceWord> words) {
        this.words = words;
    }

    /**
     * The sentences of {@code source} in order; together they cover all but the white space between
     * them.
     */
    List<Sentence> of(NormalText source) {
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

    private boolean ends(String text, int at) {
        return switch (text.charAt(at)) {
            case '!', '?' -> beginsSentence(text, closing(text, at + 1));
            case '.' -> endsAtStop(text, at);
            default -> false;
        };
    }

    private boolean endsAtStop(String text, int at) {
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
        boolean measured =
                words.is(SentenceWord.UNIT, lower) && digitBefore(text, at - word.length());
        boolean listed =
                words.is(SentenceWord.LIST_END, lower) && capitalized(text, skipSpace(text, next));
        return !initial && (measured || listed || !words.is(SentenceWord.ABBREVIATION, lower));
    }

    /** "…data centers.Therefore, …", "…on FooNet-2.Our results": a listing lost the space. */
    private boolean gluedSentence(String text, int at) {
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
        return (wordBefore || words.is(SentenceWord.OPENER, text.substring(next, end)))
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

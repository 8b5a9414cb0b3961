package dev.benchmeta.extract.link.clause;

import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.WordKinds;
import dev.benchmeta.extract.rule.Wordings;
import java.util.regex.Pattern;

/**
 * The words of {@code rules/rivals.tsv} and the expressions of {@code rules/comparisons.tsv}.
 * Immutable after loading.
 */
public final class RivalWords {
    private final WordKinds<RivalWord> words;
    private final Wordings<RivalWording> wordings;
    private final Pattern adjective;
    private final Pattern outstanding;

    private RivalWords(WordKinds<RivalWord> words, Wordings<RivalWording> wordings) {
        this.words = words;
        this.wordings = wordings;
        this.adjective = Pattern.compile("[\\w-]+-" + words.pattern(RivalWord.ADJECTIVE_ENDING));
        this.outstanding = Pattern.compile("\\b" + words.pattern(RivalWord.OUTSTANDING) + "\\b");
    }

    /** The words of the two files; what is wrong with these is added to {@code faults}. */
    public static RivalWords load(Faults faults) {
        return new RivalWords(
                WordKinds.load("rivals.tsv", RivalWord.class, faults),
                Wordings.load("comparisons.tsv", RivalWording.class, faults));
    }

    /** Whether a word in small letters is of a kind. */
    public boolean is(RivalWord kind, String word) {
        return words.is(kind, word);
    }

    /** Whether a text begins with a word of a kind. */
    public boolean begins(RivalWord kind, String text) {
        return words.startAt(kind, text, 0);
    }

    /** The expression of a kind. */
    public Pattern of(RivalWording kind) {
        return wordings.of(kind);
    }

    /** Whether a text holds an expression. */
    public boolean in(RivalWording kind, String text) {
        return wordings.in(kind, text);
    }

    /** "planners": what does the same work in another way, unlike "requests" or "phones". */
    public boolean work(String word) {
        return is(RivalWord.KIND, word) || is(RivalWord.WORK, word);
    }

    /** "the baseline", "its counterpart" */
    public boolean standard(String word) {
        return is(RivalWord.STANDARD, word) || word.endsWith("-baseline");
    }

    /** "the original", "full-cache accuracy" */
    public boolean reference(String word) {
        return standard(word)
                || is(RivalWord.EARLIER, word)
                || is(RivalWord.REFERENCE, word)
                || is(RivalWord.WHOLE, word)
                || word.endsWith("-free")
                || word.startsWith("full-");
    }

    /** "a standard, optimized transformer": what a comma may set off from its noun. */
    public boolean adjective(String word) {
        return is(RivalWord.ADJECTIVE, word) || adjective.matcher(word).matches();
    }

    /** Whether words say that one thing stands out: "the state-of-the-art compiler". */
    public boolean outstanding(String words) {
        return outstanding.matcher(words).find();
    }
}

package dev.benchmeta.extract.link.clause;

import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.WordTables;
import java.util.regex.Pattern;

/** The words of {@code rules/rivals.tsv} and the expressions of {@code rules/comparisons.tsv}. */
public final class RivalWords extends WordTables<RivalWord, RivalWording> {
    private final Pattern adjective;
    private final Pattern outstanding;

    /** What is wrong with the files is added to {@code faults}. */
    public RivalWords(Faults faults) {
        super("rivals.tsv", RivalWord.class, "comparisons.tsv", RivalWording.class, faults);
        this.adjective = Pattern.compile("[\\w-]+-" + words().pattern(RivalWord.ADJECTIVE_ENDING));
        this.outstanding = Pattern.compile("\\b" + words().pattern(RivalWord.OUTSTANDING) + "\\b");
    }

    /** Whether a text begins with a word of a kind. */
    public boolean begins(RivalWord kind, String text) {
        return words().startAt(kind, text, 0);
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

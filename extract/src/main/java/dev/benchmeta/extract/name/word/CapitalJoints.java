package dev.benchmeta.extract.name.word;

import dev.benchmeta.extract.text.Token;
import java.util.List;

/**
 * Tells which capitals, and small words between them, make one name: "Pour with Calm Cups", not
 * "the Training Set".
 */
final class CapitalJoints {
    private final NameWords words;
    private final List<Token> tokens;
    private final List<Form> forms;
    private final IntroducedRuns introduced;
    private final Appositions appositions;

    CapitalJoints(
            NameWords words,
            List<Token> tokens,
            List<Form> forms,
            IntroducedRuns introduced,
            Appositions appositions) {
        this.words = words;
        this.tokens = tokens;
        this.forms = forms;
        this.introduced = introduced;
        this.appositions = appositions;
    }

    /** "Trust <i>The</i> Typical": a small word with a capital inside a sentence. */
    boolean isCapitalJoint(int at) {
        return tokens.get(at).isCapitalized()
                && tokens.get(at).text().length() > 1
                && words.is(WordClass.FUNCTION, tokens.get(at))
                && isCapitalWord(at - 1)
                && isCapitalWord(at + 1);
    }

    /** "the <i>Scaling</i> Plane": a word that else opens sentences, with a capital inside one. */
    boolean isGerund(int at) {
        boolean gerund =
                tokens.get(at).isCapitalized()
                        && tokens.get(at).lower().endsWith("ing")
                        && words.is(WordClass.FUNCTION, tokens.get(at))
                        && isCapitalWord(at + 1)
                        && !isSet(at + 1);
        boolean article =
                at > 0
                        && (tokens.get(at - 1).lower().equals("the")
                                || tokens.get(at - 1).lower().equals("a"));
        return gerund && introduced.follows(article ? at - 1 : at);
    }

    /** "the Training <i>Set</i>": a word that makes no name of what stands before it. */
    private boolean isSet(int at) {
        return words.is(WordClass.NOUN_BENCHMARK, tokens.get(at))
                || words.is(WordClass.NOUN_BENCHMARK_WEAK, tokens.get(at));
    }

    /**
     * "Pick <i>and</i> Spin, a", "Pour <i>with</i> Calm Cups, which", but not "Pick and Spin, two":
     * a small word inside one name that was introduced at {@code first}. A short form in brackets
     * tells by its letters where the name begins.
     */
    boolean isSmallJoint(int first, int at) {
        String word = tokens.get(at).lower();
        if (!words.is(WordClass.NAME_JOINT, word)
                || !isCapitalWord(at - 1)
                || !isCapitalWord(at + 1)
                || !introduced.isIntroduced(first)) {
            return false;
        }
        int last = at + 2;
        while (last < tokens.size() && isCapitalWord(last)) {
            last++;
        }
        boolean plural = appositions.isPlural(at - 1) || appositions.isPlural(last - 1);
        return word.equals("and") ? isPair(first, last) : !plural && isToldOf(word, last);
    }

    /** "Pick and Spin, a": two words with capitals. */
    private boolean isPair(int first, int last) {
        return last - first == 3
                && forms.get(first) == Form.COMMON
                && forms.get(last - 1) == Form.COMMON
                && appositions.isDescribed(last);
    }

    /** "Pour with Calm Cups, which", "Pour via Calm Cups and". */
    private boolean isToldOf(String joint, int last) {
        if (joint.equals("via") && last < tokens.size()) {
            return !tokens.get(last).isWord() && !tokens.get(last).text().equals("(")
                    || words.is(WordClass.STOP, tokens.get(last));
        }
        boolean which =
                last + 1 < tokens.size()
                        && tokens.get(last).text().equals(",")
                        && tokens.get(last + 1).lower().equals("which");
        return which || appositions.isDescribed(last);
    }

    /** "the Training Set", "the Testing Set": capitals that name nothing. */
    boolean isPlainSet(int first, int last) {
        int length =
                Math.max(
                        words.lengthBefore(WordClass.NOUN_TRAINING, tokens, last - 1),
                        words.lengthBefore(WordClass.NOUN_BENCHMARK, tokens, last - 1));
        return length > 1 && length >= last - first;
    }

    private boolean isCapitalWord(int at) {
        return at >= 0
                && at < tokens.size()
                && tokens.get(at).isCapitalized()
                && (forms.get(at) == Form.COMMON || forms.get(at) == Form.CAPITALIZED);
    }
}

package dev.benchmeta.extract.name.word;

import dev.benchmeta.extract.text.Token;
import java.util.List;

/** Tells which tokens of a sentence can open a run: "Saliency-guided Map Filter". */
final class RunOpenings {
    private final NameWords words;
    private final List<Token> tokens;
    private final List<Form> forms;
    private final IntroducedRuns introduced;
    private final boolean title;

    RunOpenings(
            NameWords words,
            List<Token> tokens,
            List<Form> forms,
            IntroducedRuns introduced,
            boolean title) {
        this.words = words;
        this.tokens = tokens;
        this.forms = forms;
        this.introduced = introduced;
        this.title = title;
    }

    /** Whether a token opens a run wherever it stands in a sentence. */
    boolean opensAnywhere(int at) {
        return (forms.get(at).opens() && !isFunction(at)) || describes(at);
    }

    private boolean isFunction(int at) {
        return !forms.get(at).distinctive() && words.is(WordClass.FUNCTION, tokens.get(at));
    }

    /**
     * "we present KV Pourer", "called KV Pourer", "we present AI KV Pourer, a": a word of the
     * generic class right behind.
     */
    boolean isPresented(int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at).isCapitalized()
                && words.is(WordClass.GENERIC, tokens.get(at).text())
                && introduced.isIntroduced(at)
                && !tokens.get(at - 1).isIndefinite()
                && spaced(at + 1)
                && (isCapitalWord(at + 1) || introduced.grown(at, at + 1) > at + 1)
                && !tokens.get(at + 1).lower().endsWith("s");
    }

    /** "Saliency-guided Map Filter": an adjective with a capital before a word with one. */
    private boolean describes(int at) {
        return capitalAdjective(at)
                && at > 0
                && !title
                && at + 1 < tokens.size()
                && spaced(at + 1)
                && (forms.get(at + 1) == Form.COMMON
                        || (forms.get(at + 1) == Form.CAPITALIZED && isPlainAdjective(at))
                        || describes(at + 1)
                        || (isWordLike(at + 1)
                                && at + 2 < tokens.size()
                                && tokens.get(at + 2).isCapitalized()
                                && forms.get(at + 2).opens()));
    }

    /** "Saliency-guided" */
    boolean capitalAdjective(int at) {
        return forms.get(at) == Form.ADJECTIVE && tokens.get(at).isCapitalized();
    }

    /** "Cup-guided", while "LLaMA-based" is made of a name. */
    private boolean isPlainAdjective(int at) {
        String lower = tokens.get(at).lower();
        return lower.indexOf('-') > 0
                && !lower.endsWith("-based")
                && words.isCommon(lower.substring(0, lower.indexOf('-')))
                && tokens.get(at).text().substring(1).equals(lower.substring(1));
    }

    /**
     * "Bridge Attention", "Dual-Path Network": a word of the generic class goes on a name of words.
     */
    boolean isWordLike(int at) {
        String text = tokens.get(at).text();
        return words.is(WordClass.GENERIC, text)
                && text.length() > 3
                && tokens.get(at).isCapitalized()
                && text.substring(1).equals(tokens.get(at).lower().substring(1));
    }

    /** "Bridge", "Map" */
    boolean isCapitalWord(int at) {
        Form form = forms.get(at);
        return tokens.get(at).isCapitalized()
                && (form == Form.COMMON || form == Form.CAPITALIZED || form == Form.ADJECTIVE);
    }

    /** Whether one space stands before a token. */
    boolean spaced(int at) {
        return tokens.get(at).start() == tokens.get(at - 1).end() + 1;
    }
}

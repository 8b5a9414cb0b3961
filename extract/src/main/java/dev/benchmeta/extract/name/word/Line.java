package dev.benchmeta.extract.name.word;

import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.text.Sentence;
import dev.benchmeta.extract.text.Token;
import java.util.List;
import java.util.Set;

/**
 * A sentence with its tokens, their forms and its name-like phrases.
 *
 * @param sentence the sentence
 * @param forms one per token
 * @param phrases in order, without overlaps
 */
public record Line(Sentence sentence, List<Form> forms, List<Phrase> phrases) {
    public Line {
        forms = List.copyOf(forms);
        phrases = List.copyOf(phrases);
    }

    private static final Set<String> COLONS_AND_DASHES = Set.of(":", "—", "–", "--", "-");

    public List<Token> tokens() {
        return sentence.tokens();
    }

    public Section section() {
        return sentence.source().section();
    }

    public boolean isTitle() {
        return section() == Section.TITLE;
    }

    public Token token(int index) {
        return tokens().get(index);
    }

    /** Whether the token at {@code index} exists and is "a", "an" or "the". */
    public boolean isArticle(int index) {
        return index >= 0 && index < tokens().size() && tokens().get(index).isArticle();
    }

    /** Whether the token at {@code index} exists and is "a" or "an". */
    public boolean isIndefinite(int index) {
        return index >= 0 && index < tokens().size() && tokens().get(index).isIndefinite();
    }

    /** Whether the token at {@code index} exists and reads {@code lower}. */
    public boolean reads(int index, String lower) {
        return index >= 0 && index < tokens().size() && tokens().get(index).lower().equals(lower);
    }

    /** "a Wheat/Rye set": whether a slash sticks to a phrase, which is half a word then. */
    public boolean isHalf(Phrase phrase) {
        return isSlash(phrase.last(), phrase.end())
                || isSlash(phrase.first() - 1, phrase.start() - 1);
    }

    private boolean isSlash(int index, int position) {
        return reads(index, "/") && token(index).start() == position;
    }

    /** "Calm Mill -- A Pouring System", "two agents: X": a sign that parts what it explains. */
    public static boolean isColonOrDash(String sign) {
        return COLONS_AND_DASHES.contains(sign);
    }
}

package dev.benchmeta.extract.name.scene;

import dev.benchmeta.extract.name.word.Acronyms;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.text.Token;
import java.util.List;

/**
 * Tells acronyms of terms from acronyms of names: "box-supervised segmentation (BSS)", "Building
 * Information Models (BIM)".
 */
public final class Terms {
    private final NameWords words;

    public Terms(NameWords words) {
        this.words = words;
    }

    /** Whether the paper or the field spells it out as a common noun. */
    public boolean isTerm(Candidate candidate) {
        return !candidate.isSure()
                && candidate.spelled().stream()
                        .anyMatch(d -> words.isTerm(d.longForm()) || isLower(d));
    }

    /** Whether no word but the first has a capital at its beginning. */
    private static boolean isLower(Acronyms.Definition definition) {
        List<Token> form =
                definition.line().tokens().subList(definition.first(), definition.last());
        return form.size() > 1 && form.stream().skip(1).noneMatch(Token::isCapitalized);
    }
}

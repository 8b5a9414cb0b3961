package dev.benchmeta.extract.text;

import dev.benchmeta.core.model.Note;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.core.model.Span;
import java.lang.Character.UnicodeScript;
import java.util.Optional;

/** Tells abstracts that are not in English by the letters they are written in. */
public final class ForeignScript {
    /** A sign of an East Asian script stands for about this many letters. */
    private static final int LETTERS_A_SIGN = 3;

    private ForeignScript() {}

    /** A note on an abstract that is mostly in another script than Latin; empty for others. */
    public static Optional<Note> note(Paper paper) {
        String text = paper.abstractText();
        return isForeign(text)
                ? Optional.of(
                        new Note("not in English", new Span(Section.ABSTRACT, 0, text.length())))
                : Optional.empty();
    }

    private static boolean isForeign(String text) {
        long latin = 0;
        long foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                UnicodeScript script = c < 128 ? UnicodeScript.LATIN : UnicodeScript.of(c);
                // single Greek letters are symbols of formulas
                boolean known = script == UnicodeScript.LATIN || script == UnicodeScript.GREEK;
                latin += known ? 1 : 0;
                foreign += known ? 0 : Character.isIdeographic(c) ? LETTERS_A_SIGN : 1;
            }
        }
        return foreign > latin;
    }
}

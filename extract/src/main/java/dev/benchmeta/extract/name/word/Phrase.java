package dev.benchmeta.extract.name.word;

import dev.benchmeta.extract.lexicon.LexiconHit;
import dev.benchmeta.extract.lexicon.Stretch;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of one sentence that reads like a name.
 *
 * @param first first token
 * @param last token after the last
 * @param start first normalised position
 * @param end position after the last; inside a token in "CLIP" of "CLIP-based"
 * @param text the characters
 * @param form how it is written: the most telling form of its tokens
 * @param opening whether it opens its sentence, so that its first capital says nothing
 * @param known the lexicon's name at its beginning
 */
public record Phrase(
        int first,
        int last,
        int start,
        int end,
        String text,
        Form form,
        boolean opening,
        Optional<LexiconHit> known)
        implements Stretch {
    public Phrase {
        Objects.requireNonNull(text, "text is null");
        Objects.requireNonNull(form, "form is null");
        Objects.requireNonNull(known, "known is null");
    }

    public String key() {
        return NameKey.of(text);
    }

    public int tokens() {
        return last - first;
    }
}

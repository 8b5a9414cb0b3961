package dev.benchmeta.extract.text;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.Section;
import java.util.List;
import java.util.stream.Stream;

/**
 * A paper as rules see it: both texts normalised and split. Lives inside one extraction; not
 * thread-safe.
 *
 * @param paper the raw paper
 * @param title the title's normalised text
 * @param body the abstract's normalised text
 * @param titleSentences the title's sentences, mostly one
 * @param sentences the abstract's sentences
 */
public record Document(
        Paper paper,
        NormalText title,
        NormalText body,
        List<Sentence> titleSentences,
        List<Sentence> sentences) {

    /** All sentences, the title's first. */
    public Stream<Sentence> allSentences() {
        return Stream.concat(titleSentences.stream(), sentences.stream());
    }

    /** The normalised text of a section. */
    public NormalText text(Section section) {
        return section == Section.TITLE ? title : body;
    }
}

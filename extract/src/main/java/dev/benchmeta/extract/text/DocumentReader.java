package dev.benchmeta.extract.text;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.WordKinds;

/**
 * Makes of a paper what rules see of it, by {@code rules/entities.tsv} and {@code
 * rules/sentences.tsv}. Immutable and thread-safe.
 */
public final class DocumentReader {
    private final Markup markup;
    private final Sentences sentences;

    private DocumentReader(Markup markup, Sentences sentences) {
        this.markup = markup;
        this.sentences = sentences;
    }

    /** Knows the markup and the words of the files; their faults are added to {@code faults}. */
    public static DocumentReader load(Faults faults) {
        return new DocumentReader(
                Markup.load(faults),
                new Sentences(WordKinds.load("sentences.tsv", SentenceWord.class, faults)));
    }

    /** Normalises and splits {@code paper}. */
    public Document read(Paper paper) {
        NormalText title = normal(Section.TITLE, paper.title());
        NormalText body = normal(Section.ABSTRACT, paper.abstractText());
        return new Document(paper, title, body, sentences.of(title), sentences.of(body));
    }

    /** The normalised view of {@code raw}; any string is valid. */
    public NormalText normal(Section section, String raw) {
        return new Normalizer(section, raw, markup).run();
    }
}

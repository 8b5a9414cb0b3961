package dev.benchmeta.extract.text;

import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.List;

/** Texts as rules see them, by the tables of the program. */
final class Texts {
    private static final DocumentReader DOCUMENTS = DocumentReader.load(new Faults());
    private static final Sentences SENTENCES =
            new Sentences(WordKinds.load("sentences.tsv", SentenceWord.class, new Faults()));

    private Texts() {}

    static NormalText normal(String raw) {
        return DOCUMENTS.normal(Section.ABSTRACT, raw);
    }

    static List<Sentence> sentences(NormalText text) {
        return SENTENCES.of(text);
    }
}

package dev.benchmeta.extract.link.subject;

import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.link.paper.SubjectWords;
import dev.benchmeta.extract.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What "the framework" or "our framework" means in a paper that gives its work no name: "We propose
 * a page-wise prefetching framework. … The framework cuts latency by 2x." Works on one paper.
 */
public final class KindBefore {
    private final PaperContext paper;
    private final SubjectWords words;
    private final Function<Sentence, Clause> clauses;

    /**
     * @param clauses reads a sentence of the paper
     */
    public KindBefore(PaperContext paper, SubjectWords words, Function<Sentence, Clause> clauses) {
        this.paper = paper;
        this.words = words;
        this.clauses = clauses;
    }

    /** The one thing of a kind that the sentences before this one present; empty if of several. */
    Optional<String> meant(String kind, Sentence sentence) {
        if (sentence.source().section() == Section.TITLE) {
            return Optional.empty();
        }
        List<Phrase> things =
                paper.document().sentences().subList(0, sentence.index()).stream()
                        .filter(s -> s.text().contains(kind))
                        .flatMap(s -> things(clauses.apply(s), kind).presented().stream())
                        .toList();
        return things.size() == 1
                ? Optional.of(things.get(0))
                        .filter(thing -> things(thing.clause(), kind).described(thing))
                        .map(Phrase::raw)
                : Optional.empty();
    }

    private ThingsOfKind things(Clause clause, String kind) {
        return new ThingsOfKind(clause, words, new OwnWork(clause, paper, words), kind);
    }
}

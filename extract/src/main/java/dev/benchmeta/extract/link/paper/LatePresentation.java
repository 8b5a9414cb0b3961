package dev.benchmeta.extract.link.paper;

import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.link.paper.SubjectWords.Kind;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import dev.benchmeta.extract.text.Document;
import dev.benchmeta.extract.text.Sentence;
import dev.benchmeta.extract.text.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where an abstract presents a contribution that neither the title nor a sentence before names:
 * what is told before "we then propose FooOpt" is not FooOpt's. Immutable.
 */
final class LatePresentation {
    private final Document document;
    private final List<NameSpan> names;
    private final SubjectWords words;

    LatePresentation(Document document, List<NameSpan> names, SubjectWords words) {
        this.document = document;
        this.names = names;
        this.words = words;
    }

    /** Where the sentence begins that presents a contribution; 0 if it is named otherwise. */
    int of(Optional<String> contribution) {
        return contribution
                .flatMap(this::first)
                .filter(name -> name.section() == Section.ABSTRACT)
                .flatMap(this::presenting)
                .map(Sentence::start)
                .orElse(0);
    }

    private Optional<NameSpan> first(String contribution) {
        List<NameSpan> presented =
                names.stream().filter(n -> n.kind() == NameKind.CONTRIBUTION).toList();
        return presented.stream()
                .filter(n -> written(n).equals(contribution))
                .findFirst()
                .flatMap(
                        main ->
                                presented.stream()
                                        .filter(n -> n.name().equals(main.name()))
                                        .min(
                                                Comparator.comparing(NameSpan::section)
                                                        .thenComparing(NameSpan::start)));
    }

    private String written(NameSpan name) {
        return document.text(name.section()).rawText(name.start(), name.end());
    }

    private Optional<Sentence> presenting(NameSpan name) {
        return document.sentences().stream()
                .filter(s -> s.start() <= name.start() && name.start() < s.end())
                .filter(s -> presents(s, name))
                .findFirst();
    }

    /** "we further introduce FooOpt", not "our tool FooOpt", nor "prior work introduced FooOpt". */
    private boolean presents(Sentence sentence, NameSpan name) {
        boolean who = false;
        String before = "";
        for (Token token : sentence.tokens()) {
            if (token.start() >= name.start()) {
                return false;
            }
            if (who && words.is(Kind.INTRODUCE, token.lower())) {
                return true;
            }
            who |=
                    token.lower().equals("we")
                            || words.is(Kind.PAPER, token.lower())
                                    && words.is(Kind.POINTING, before);
            before = token.lower();
        }
        return false;
    }
}

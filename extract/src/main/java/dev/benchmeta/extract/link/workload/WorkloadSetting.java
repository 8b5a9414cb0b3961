package dev.benchmeta.extract.link.workload;

import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.text.Sentence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds what a paper says its evaluation ran on: "We evaluate FooServe on A and B. It is 2x
 * faster." Reads each sentence once; not thread-safe.
 */
public final class WorkloadSetting {
    /** How many sentences a setting holds for. */
    private static final int LOOK_BACK = 3;

    private final PaperContext paper;
    private final WorkloadWords words;
    private final Function<Sentence, Clause> clauses;
    private final Map<Integer, Optional<String>> told = new HashMap<>();

    public WorkloadSetting(
            PaperContext paper, WorkloadWords words, Function<Sentence, Clause> clauses) {
        this.paper = paper;
        this.words = words;
        this.clauses = clauses;
    }

    /**
     * What the nearest sentence before this one tells, if it names a model or benchmark; what comes
     * before the work is no test.
     */
    public Optional<String> before(Sentence sentence) {
        if (sentence.source().section() == Section.TITLE) {
            return Optional.empty();
        }
        int first = Math.max(paper.introduced(), sentence.index() - LOOK_BACK);
        for (int i = sentence.index() - 1; i >= first; i--) {
            int before = i;
            Optional<String> found = told.computeIfAbsent(i, this::told);
            if (found.isPresent()) {
                return found.filter(f -> named(paper.document().sentences().get(before)));
            }
        }
        return Optional.empty();
    }

    private Optional<String> told(int index) {
        Sentence sentence = paper.document().sentences().get(index);
        boolean test =
                words(sentence, WorkloadWord.TESTED) || words(sentence, WorkloadWord.APPLIED);
        return test
                ? new TestedThings(clauses.apply(sentence), paper, words).find()
                : Optional.empty();
    }

    private boolean words(Sentence sentence, WorkloadWord kind) {
        return sentence.tokens().stream().anyMatch(t -> words.is(kind, t.lower()));
    }

    /** Whether a sentence names a model or benchmark. */
    private boolean named(Sentence sentence) {
        return paper.found().spans().stream()
                .filter(n -> n.kind() == NameKind.MODEL || n.kind() == NameKind.BENCHMARK)
                .filter(n -> n.section() == sentence.source().section())
                .anyMatch(n -> n.start() >= sentence.start() && n.end() <= sentence.end());
    }
}

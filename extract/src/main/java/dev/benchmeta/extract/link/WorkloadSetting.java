package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.text.Sentence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the models or benchmarks that a paper says its evaluation ran on: "We evaluate FooServe on
 * A and B. It is 2x faster." Reads each sentence once; not thread-safe.
 */
final class WorkloadSetting {
    /** How many sentences a setting holds for. */
    private static final int LOOK_BACK = 3;

    private final PaperContext paper;
    private final WorkloadWords words;
    private final Function<Sentence, Clause> clauses;
    private final Map<Integer, Optional<String>> told = new HashMap<>();

    WorkloadSetting(PaperContext paper, WorkloadWords words, Function<Sentence, Clause> clauses) {
        this.paper = paper;
        this.words = words;
        this.clauses = clauses;
    }

    /** What the nearest sentence before this one tells; what comes before the work is no test. */
    Optional<String> before(Sentence sentence) {
        if (sentence.source().section() == Section.TITLE) {
            return Optional.empty();
        }
        int first = Math.max(paper.introduced(), sentence.index() - LOOK_BACK);
        for (int i = sentence.index() - 1; i >= first; i--) {
            Optional<String> found = told.computeIfAbsent(i, this::told);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> told(int index) {
        Sentence sentence = paper.document().sentences().get(index);
        if (!named(sentence)) {
            return Optional.empty();
        }
        Clause clause = clauses.apply(sentence);
        return new WorkloadFinder(clause, paper, new BaselineFinder(clause), words).tested();
    }

    /** Whether a sentence names a model or benchmark. */
    private boolean named(Sentence sentence) {
        return paper.found().spans().stream()
                .filter(n -> n.kind() == NameKind.MODEL || n.kind() == NameKind.BENCHMARK)
                .filter(n -> n.section() == sentence.source().section())
                .anyMatch(n -> n.start() >= sentence.start() && n.end() <= sentence.end());
    }
}

package dev.benchmeta.extract.link.workload;

import dev.benchmeta.extract.link.baseline.BaselineFinder;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.name.NameKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds what a sentence says that the paper's work was tested on; works on one clause; immutable.
 */
final class TestedThings {
    /** How many items what a sentence or a verb begins with may have. */
    private static final int OPENING = 4;

    private final Clause clause;
    private final WorkloadNames names;
    private final WorkloadPhrases phrases;
    private final WorkloadWords words;

    TestedThings(Clause clause, PaperContext paper, WorkloadWords words) {
        BaselineFinder baselines = new BaselineFinder(clause);
        this.clause = clause;
        this.names = new WorkloadNames(clause, paper, baselines, words);
        this.phrases = new WorkloadPhrases(clause, baselines, names, words);
        this.words = words;
    }

    /** "We evaluate it on A and B": the models, benchmarks or other things. */
    Optional<String> find() {
        boolean tested = false;
        for (int i = 0; i < clause.size(); i++) {
            String word = clause.lower(i);
            tested = tests(i) || tested && goesOn(i);
            if (tested && words.is(WorkloadWord.TESTED_ON, word) && !with(i)) {
                List<Phrase> list = phrases.things(i + 1);
                if (!list.isEmpty()) {
                    return Optional.of(phrases.raw(list));
                }
            }
        }
        return Optional.empty();
    }

    private boolean goesOn(int item) {
        return PlacesBefore.goesOn(clause, item)
                && !words.is(WorkloadWord.COMPARED, clause.lower(item));
    }

    /**
     * "We evaluate it with A" tells a means, "it is evaluated with A" and "we evaluate it on 8 GPUs
     * with A" what it worked on.
     */
    private boolean with(int item) {
        return clause.lower(item).equals("with")
                && (item == 0 || !tests(item - 1) && Phrases.at(clause, item - 1) != 'H');
    }

    /** Whether a word tells that the paper's work was put to a test. */
    private boolean tests(int item) {
        String word = clause.lower(item);
        return words.is(WorkloadWord.TESTED, word) && !others(item)
                || words.is(WorkloadWord.APPLIED, word) && ownWork(item);
    }

    /** "Prior accelerators were only evaluated": the test is of others. */
    private boolean others(int tested) {
        for (int i = 0; i < Math.min(tested, OPENING); i++) {
            if (words.is(WorkloadWord.OTHERS, clause.lower(i))) {
                return IntStream.range(i, tested).noneMatch(this::own);
            }
        }
        return false;
    }

    /** "we applied FooQuant to", "FooQuant is applied to": not "we applied BarQuant to". */
    private boolean ownWork(int applied) {
        boolean passive = clause.lower(Math.min(applied + 1, clause.size() - 1)).equals("to");
        int from = passive ? 0 : applied;
        int to = passive ? applied : Math.min(clause.size(), applied + OPENING);
        return passive && applied < 2 || IntStream.range(from, to).anyMatch(this::own);
    }

    /** The paper's work, or "we", "it". */
    private boolean own(int item) {
        return Phrases.at(clause, item) == 's' || names.kind(item, NameKind.CONTRIBUTION);
    }
}

package dev.benchmeta.extract.link.workload;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrases;

/** Which words of one clause open a place where something was worked on; immutable. */
final class WorkloadPlaces {
    private final Clause clause;
    private final WorkloadNames names;
    private final WorkloadWords words;

    WorkloadPlaces(Clause clause, WorkloadNames names, WorkloadWords words) {
        this.clause = clause;
        this.names = names;
        this.words = words;
    }

    /** Where the words of a place begin that an item opens; 0 if it opens none. */
    int opened(int at, WorkloadWord kind) {
        String word = clause.lower(at);
        if (words.is(kind, word)) {
            return names.needed(at) ? 0 : placed(word, at + 1);
        }
        boolean during = words.is(WorkloadWord.DURING, word) && at + 2 < clause.size();
        return during && words.is(WorkloadWord.WORK, clause.lower(at + 1)) ? at + 2 : 0;
    }

    /** "for rendering a large scene": the scene; 0 in "in avoiding the delay". */
    private int placed(String opening, int at) {
        String word = at + 1 < clause.size() ? clause.lower(at) : "";
        if (!word.endsWith("ing") || Phrases.at(clause, at + 1) != 'd') {
            return at;
        }
        if (opening.equals("for") && words.is(WorkloadWord.WORK, word)) {
            return at + 1;
        }
        return words.is(WorkloadWord.ACTIVITY, word) ? at : 0;
    }
}

package dev.benchmeta.extract.link.workload;

import dev.benchmeta.extract.link.clause.ChangeWord;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds what a clause worked on where no word of place ties it to a figure: "fine-tuning A, it is
 * 2x faster", "it beats B across 12 datasets and is 2x faster". Immutable.
 */
final class DistantWorkload {
    private final Clause clause;
    private final WorkloadPhrases phrases;
    private final WorkloadWords words;

    DistantWorkload(Clause clause, WorkloadPhrases phrases, WorkloadWords words) {
        this.clause = clause;
        this.phrases = phrases;
        this.words = words;
    }

    /** What was worked on before a figure, or else the place told nearest before it. */
    Optional<String> find(int item) {
        return nearest(item, this::works)
                .or(() -> before(item))
                .or(() -> nearest(item, this::names));
    }

    /** The names behind the nearest word before a figure that opens a workload. */
    private Optional<String> nearest(int item, IntPredicate opens) {
        for (int i = item - 1; i >= 0; i--) {
            if (opens.test(i)) {
                List<Phrase> list = phrases.list(i + 1);
                if (phrases.told(list) && phrases.named(list) && !phrases.means(list)) {
                    return Optional.of(phrases.raw(list));
                }
            }
        }
        return Optional.empty();
    }

    /** "generation with A", "traces from B and C", but not "distilled from A", "agreeing with B" */
    private boolean names(int at) {
        return words.is(WorkloadWord.NAMING, clause.lower(at))
                && !clause.anyWord(at - 1, at, w -> w.endsWith("ed") || w.endsWith("ing"))
                && !ofOthers(at);
    }

    /** "when training A, cutting memory by 30%", "With A, it cuts memory by 30%" */
    private boolean works(int at) {
        String word = clause.lower(at);
        boolean work = words.is(WorkloadWord.WORK, word) || words.is(WorkloadWord.WORKED, word);
        return work && !ofOthers(at) || at == 0 && word.equals("with");
    }

    /** "unlike methods that train A", "instead of running A", "while B was tuned across A" */
    private boolean ofOthers(int at) {
        int from = at;
        while (from > 0 && ",;".indexOf(Phrases.at(clause, from - 1)) < 0) {
            from--;
        }
        boolean relative =
                at > 0
                        && clause.changes().is(ChangeWord.RELATIVE, clause.lower(at - 1))
                        && !clause.lower(at).endsWith("ing");
        return relative || opposed(from) || at > from + 1 && opposed(at - 2);
    }

    /** "unlike", "instead of", "while B was"; not "while training". */
    private boolean opposed(int at) {
        String word = clause.lower(at);
        return words.is(WorkloadWord.OPPOSED, word)
                && !(word.equals("while") && clause.lower(at + 1).endsWith("ing"));
    }

    /** "beats A across 12 datasets and cuts memory by 3x" */
    private Optional<String> before(int item) {
        Optional<String> found = Optional.empty();
        for (int i = item - 1; i >= 0 && found.isEmpty(); i--) {
            found = at(i);
        }
        return found;
    }

    private Optional<String> at(int place) {
        boolean across = words.is(WorkloadWord.ANYWHERE, clause.lower(place));
        if (!(across || scoredOn(place)) || ofOthers(place)) {
            return Optional.empty();
        }
        List<Phrase> list = phrases.list(place + 1);
        return phrases.told(list) && phrases.tested(list)
                ? Optional.of(phrases.raw(list))
                : Optional.empty();
    }

    /** "beats A on 12 datasets", "sets a record on B"; not "relies on sparse matrices". */
    private boolean scoredOn(int place) {
        if (place == 0
                || !clause.lower(place).equals("on")
                || words.is(WorkloadWord.COMPLEMENT, clause.lower(place - 1))) {
            return false;
        }
        int verb = place - 1;
        while (verb >= 0 && ",;vVP".indexOf(Phrases.at(clause, verb)) < 0) {
            verb--;
        }
        return Phrases.at(clause, verb) == 'P'
                || verb >= 0
                        && verb < place - 1
                        && words.is(WorkloadWord.SCORING, clause.lower(verb));
    }
}

package dev.benchmeta.extract.link;

import java.util.List;
import java.util.Optional;

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
        return workedOn(item).or(() -> before(item));
    }

    /** "when training A, cutting memory by 30%", "With A, it cuts memory by 30%" */
    private Optional<String> workedOn(int item) {
        for (int i = item - 1; i >= 0; i--) {
            if (works(i)) {
                List<Phrase> list = phrases.list(i + 1);
                if (phrases.told(list) && phrases.named(list)) {
                    return Optional.of(phrases.raw(list));
                }
            }
        }
        return Optional.empty();
    }

    private boolean works(int at) {
        String word = clause.lower(at);
        return words.is(WorkloadWord.WORK, word)
                || words.is(WorkloadWord.WORKED, word)
                || at == 0 && word.equals("with");
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
        if (!words.is(WorkloadWord.ANYWHERE, clause.lower(place))) {
            return Optional.empty();
        }
        List<Phrase> list = phrases.list(place + 1);
        return phrases.told(list) && phrases.tested(list)
                ? Optional.of(phrases.raw(list))
                : Optional.empty();
    }
}

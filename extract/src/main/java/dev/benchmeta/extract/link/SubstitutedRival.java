package dev.benchmeta.extract.link;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rival that a clause tells to give way to something else or to be where the work began:
 * "replacing dense layers with FooMix saves 30%", "starting from the baseline models, we save 30%".
 * Works on one clause; immutable.
 */
final class SubstitutedRival {
    private static final Pattern REPLACING = Pattern.compile("replacing|substituting|swapping");

    private final Clause clause;
    private final RivalKinds kinds;

    SubstitutedRival(Clause clause, RivalKinds kinds) {
        this.clause = clause;
        this.kinds = kinds;
    }

    /** What is left behind in front of the figure at {@code figure}. */
    List<Phrase> find(int figure) {
        return started(figure)
                .or(() -> replaced(figure))
                .filter(p -> p.to() < figure)
                .map(List::of)
                .orElse(List.of());
    }

    /** "Starting from the baseline models, our networks save 30%" */
    private Optional<Phrase> started(int figure) {
        return figure > 2 && clause.lower(0).equals("starting") && clause.lower(1).equals("from")
                ? Phrases.after(clause, 2).filter(kinds::isRival)
                : Optional.empty();
    }

    /** "Replacing X with Y saves 30%", not "saves 30% by replacing X with Y". */
    private Optional<Phrase> replaced(int figure) {
        for (int i = 0; i + 2 < figure; i++) {
            if (REPLACING.matcher(clause.lower(i)).matches() && "bw".indexOf(at(i - 1)) < 0) {
                return Phrases.after(clause, i + 1)
                        .filter(p -> clause.lower(p.to()).equals("with"));
            }
        }
        return Optional.empty();
    }

    private char at(int item) {
        return Phrases.at(clause, item);
    }
}

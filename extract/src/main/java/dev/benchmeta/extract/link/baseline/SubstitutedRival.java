package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.RivalKinds;
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

    /** A doer and its verb behind a phrase in front: "…, FooKiln cuts". */
    private static final Pattern OTHER_DOER = Pattern.compile(",[dqxsEHBMm]{1,6}[vVPR]");

    private static final Pattern VERB = Pattern.compile("[vVPRe]");

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

    /** "(By) replacing X with Y saves 30%", not "saves 30% by replacing X with Y". */
    private Optional<Phrase> replaced(int figure) {
        for (int i = 0; i + 2 < figure; i++) {
            boolean means = i > 0 && Phrases.at(clause, i - 1) == 'b' && !acts(i - 1);
            if (REPLACING.matcher(clause.lower(i)).matches() && (means || opens(i))) {
                return Phrases.after(clause, i + 1)
                        .filter(p -> p.to() < figure && clause.lower(p.to()).equals("with"))
                        .filter(p -> !found(OTHER_DOER, p.to(), figure));
            }
        }
        return Optional.empty();
    }

    /** Whether a clause begins: "Replacing", "that replacing", "where, replacing". */
    private boolean opens(int item) {
        char before = item == 0 ? 'z' : Phrases.at(clause, item - 1);
        return "z;:".indexOf(before) >= 0 || before == ',' && !acts(item);
    }

    /** Whether the clause that ends at an item has a verb: what follows is said of its doer. */
    private boolean acts(int to) {
        String shape = clause.shape();
        int from = Math.max(shape.lastIndexOf('z', to), shape.lastIndexOf(';', to));
        return found(VERB, Math.max(0, from), to);
    }

    private boolean found(Pattern pattern, int from, int to) {
        return pattern.matcher(clause.shape()).region(from, to).find();
    }
}

package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.RivalKinds;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rival that a clause tells to give way to something else or to be where the work began:
 * "replacing dense layers with FooMix saves 30%", "starting from the baseline models, we save 30%",
 * "stores codes instead of raw images". Works on one clause; immutable.
 */
final class SubstitutedRival {
    private static final Pattern REPLACING = Pattern.compile("replacing|substituting|swapping");

    /** A doer and its verb behind a phrase in front: "…, FooKiln cuts". */
    private static final Pattern OTHER_DOER = Pattern.compile(",[dqxsEHBMm]{1,6}[vVPR]");

    /** What tells that one thing stands where another did: "a drop-in replacement for". */
    private static final Pattern INSTEAD =
            Pattern.compile(
                    "(?i)(?:\\b(?:instead of|in (?:place|lieu) of|replacements? for)|(?:^|, )unlike) ");

    private static final Pattern VERB = Pattern.compile("[vVPRe]");

    private final Clause clause;
    private final RivalKinds kinds;

    SubstitutedRival(Clause clause, RivalKinds kinds) {
        this.clause = clause;
        this.kinds = kinds;
    }

    /** What gives way, for the figure at {@code figure}. */
    List<Phrase> find(int figure) {
        return started(figure)
                .or(() -> replaced(figure))
                .filter(p -> p.to() < figure)
                .or(() -> instead(figure))
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

    /**
     * "stores codes instead of raw vectors", "a drop-in replacement for BarNorm"; not behind ";".
     */
    private Optional<Phrase> instead(int figure) {
        Matcher sign = INSTEAD.matcher(clause.text(0, clause.size()));
        if (!sign.find()) {
            return Optional.empty();
        }
        int end = clause.item(0).start() + sign.end();
        int from = 0;
        while (from < clause.size() && clause.item(from).start() < end) {
            from++;
        }
        String between = clause.shape().substring(Math.min(from, figure), Math.max(from, figure));
        return between.indexOf(';') >= 0
                ? Optional.empty()
                : Phrases.after(clause, from).filter(this::thing);
    }

    /** "raw vectors", "BarNorm", "64-bit", not "exponential" */
    private boolean thing(Phrase phrase) {
        return phrase.to() > phrase.from() + 1
                || kinds.named(phrase)
                || clause.lower(phrase.from()).matches(".*\\d.*|.*[^su]s");
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

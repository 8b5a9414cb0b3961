package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.RivalKinds;
import dev.benchmeta.extract.link.clause.RivalWord;
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
    /** A doer and its verb behind a phrase in front: "…, FooKiln cuts". */
    private static final Pattern OTHER_DOER = Pattern.compile(",[dqxsEHBMm]{1,6}[vVPR]");

    /** "64-bit", "lists", not "exponential" */
    private static final Pattern THING = Pattern.compile(".*\\d.*|.*[^su]s");

    private static final Pattern VERB = Pattern.compile("[vVPRe]");

    private final Clause clause;
    private final RivalKinds kinds;
    private final ClaimBounds bounds;

    SubstitutedRival(Clause clause, RivalKinds kinds, ClaimBounds bounds) {
        this.clause = clause;
        this.kinds = kinds;
        this.bounds = bounds;
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
            if (clause.rivals().is(RivalWord.REPLACING, clause.lower(i)) && (means || opens(i))) {
                return Phrases.after(clause, i + 1)
                        .filter(p -> p.to() < figure && clause.lower(p.to()).equals("with"))
                        .filter(p -> !found(OTHER_DOER, p.to(), figure));
            }
        }
        return Optional.empty();
    }

    /**
     * "stores codes instead of raw vectors", "a replacement for BarNorm", "Unlike BarNorm, ours"
     */
    private Optional<Phrase> instead(int figure) {
        for (int i = 0; i + 2 < clause.size(); i++) {
            if (clause.rivals().is(RivalWord.INSTEAD, clause.lower(i))) {
                int sign = i;
                boolean unlike = clause.lower(i).equals("unlike");
                return Phrases.after(clause, unlike ? i + 1 : i + 2)
                        .filter(p -> unlike ? opensUnlike(sign) && other(p) : gives(sign))
                        .filter(this::thing)
                        .filter(p -> sameClaim(sign, p, figure));
            }
        }
        return Optional.empty();
    }

    /** "instead of", "replacement for" */
    private boolean gives(int sign) {
        String next = clause.lower(sign + 1);
        return next.equals(clause.lower(sign).equals("instead") ? "of" : "for");
    }

    private boolean opensUnlike(int sign) {
        return sign == 0 || Phrases.at(clause, sign - 1) == ',';
    }

    /** "BarServe", "prior strategies", not "classification tasks" */
    private boolean other(Phrase phrase) {
        return kinds.isRival(phrase) || kinds.older(phrase);
    }

    /** Whether the figure is told of what the rival gives way to: no doer comes in between. */
    private boolean sameClaim(int sign, Phrase rival, int figure) {
        if (figure < sign) {
            boolean joined = clause.shape().substring(figure, sign).contains(",a");
            return !joined && !otherDoer(figure, sign);
        }
        int from = rival.to();
        if (Phrases.at(clause, from) == ';') {
            return false;
        }
        boolean front = sign == 0 || clause.lower(sign).equals("unlike");
        if (Phrases.at(clause, from) == ',' && Phrases.at(clause, from + 1) == 'z') {
            // "Unlike BarServe, which loses 5%, FooServe": behind the aside
            from = front ? clause.shape().indexOf(',', from + 1) : -1;
        }
        return from >= 0 && from < figure && !otherDoer(front ? from + 1 : from, figure);
    }

    /** "…, FooKiln cuts", "and our planner cuts" */
    private boolean otherDoer(int from, int to) {
        if (from >= to) {
            return false;
        }
        Matcher doer = OTHER_DOER.matcher(clause.shape()).region(from, to);
        boolean found =
                bounds.newClaim(from, to) || clause.shape().substring(from, to).indexOf(';') >= 0;
        while (!found && doer.find()) {
            found = !clause.lower(doer.end() - 1).endsWith("ing");
        }
        return found;
    }

    /** "raw vectors", "BarNorm", "64-bit", not "exponential" or "others" */
    private boolean thing(Phrase phrase) {
        String first = clause.lower(phrase.from());
        return !clause.rivals().is(RivalWord.NO_RIVAL, first)
                && (phrase.to() > phrase.from() + 1
                        || kinds.named(phrase)
                        || THING.matcher(first).matches());
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

package dev.benchmeta.extract.link;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rival that the sentence before a gain announces: "We compare our kernel against BarLib. It
 * saves 30%". Works on the clause of that sentence; immutable.
 */
final class RivalBefore {
    private static final Pattern DETAILS =
            Pattern.compile("(?i)for (?:example|instance)|specifically|in particular|e\\.g\\.");

    private final Clause clause;
    private final RivalKinds kinds;
    private final Comparing comparing;

    RivalBefore(Clause clause) {
        this.clause = clause;
        this.kinds = new RivalKinds(clause);
        this.comparing = new Comparing(clause, kinds);
    }

    /**
     * What the sentence compares something with.
     *
     * @param next the next sentence; one that gives an example or detail tells of the same
     *     comparison, however it is worded
     */
    Optional<String> find(Clause next) {
        boolean detailed =
                next.size() > 1 && DETAILS.matcher(next.lower(0)).matches()
                        || next.size() > 1 && DETAILS.matcher(next.text(0, 2)).lookingAt();
        for (int i = 0; i + 1 < clause.size(); i++) {
            int rival = rivalAt(i, detailed);
            if (rival > 0) {
                Optional<String> found = named(Phrases.listAfter(clause, rival));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private int rivalAt(int item, boolean detailed) {
        if (told(item)) {
            return -1;
        }
        if (detailed && "PO".indexOf(Phrases.at(clause, item)) >= 0) {
            return item + 1;
        }
        return comparing.rivalOf(item);
    }

    /** A comparison that has figures of its own is told already. */
    private boolean told(int item) {
        return clause.shape().indexOf(Item.FIGURE, item) >= 0
                || clause.shape().indexOf(Item.ABSOLUTE, item) >= 0;
    }

    private Optional<String> named(List<Phrase> list) {
        if (list.isEmpty() || !kinds.isRival(list.get(0))) {
            return Optional.empty();
        }
        Phrase first = list.get(0);
        Phrase end = list.get(list.size() - 1);
        boolean joined =
                end.from() > first.to()
                        && clause.shape().substring(first.to(), end.from()).indexOf('a') >= 0;
        return Optional.of(new Phrase(clause, first.from(), joined ? end.to() : first.to()).raw());
    }
}

package dev.benchmeta.extract.link;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rival that the sentence before a gain announces: "We compare our kernel against BarLib. It
 * saves 30%". Works on the clause of that sentence; immutable.
 */
final class RivalBefore {
    private static final Pattern COMPARES =
            Pattern.compile("compare|compares|comparing|benchmark|evaluate");

    private static final Pattern AGAINST = Pattern.compile("against|with|to");

    /** How many items may stand between the verb and its rival. */
    private static final int REACH = 8;

    private final Clause clause;
    private final MatchedRival kinds;

    RivalBefore(Clause clause) {
        this.clause = clause;
        this.kinds = new MatchedRival(clause);
    }

    /** What the sentence compares something with. */
    Optional<String> find() {
        for (int i = 0; i + 1 < clause.size(); i++) {
            int rival = rivalAt(i);
            if (rival > 0) {
                Optional<String> found = named(Phrases.listAfter(clause, rival));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private int rivalAt(int item) {
        if (!COMPARES.matcher(clause.lower(item)).matches() || told(item)) {
            return -1;
        }
        for (int i = item + 1; i < clause.size() && i < item + REACH; i++) {
            if (AGAINST.matcher(clause.lower(i)).matches()) {
                boolean tried = clause.lower(item).equals("evaluate");
                return tried && !clause.lower(i).equals("against") ? -1 : i + 1;
            }
        }
        return -1;
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
        boolean pair = list.size() == 2 && Phrases.at(clause, list.get(0).to()) == 'a';
        Phrase last = list.get(pair ? 1 : 0);
        return Optional.of(new Phrase(clause, list.get(0).from(), last.to()).raw());
    }
}

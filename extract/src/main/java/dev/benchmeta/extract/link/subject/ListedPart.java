package dev.benchmeta.extract.link.subject;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import java.util.Optional;

/**
 * The thing that a member of a numbered list names and tells of without a verb of its own: "(1) a
 * tiled kernel, cutting latency by 2x; (2) a page cache using hints, which saves 30% memory". Works
 * on one clause; immutable.
 */
final class ListedPart {
    private final Clause clause;
    private final Enumerators enumerators;
    private final Doers doers;

    ListedPart(Clause clause, Enumerators enumerators, Doers doers) {
        this.clause = clause;
        this.enumerators = enumerators;
        this.doers = doers;
    }

    /** What the member whose enumerator begins at {@code open} names, if it tells of the figure. */
    Optional<Phrase> at(int open, int item) {
        int start = Phrases.at(clause, open) == '(' ? open + 3 : open + 2;
        return Phrases.after(clause, start)
                .filter(thing -> thing.to() - thing.from() > 1)
                .filter(thing -> doers.achieves(thing.from(), thing.to()))
                .filter(thing -> tells(thing.to(), item));
    }

    /**
     * ", cutting", ", which saves": in the last member only the latter, since "(2) a cache, cutting
     * latency" may tell of the whole work.
     */
    private boolean tells(int from, int item) {
        int link = item - 1;
        while (link >= from && !relative(link) && !participle(link)) {
            link--;
        }
        return link >= from && (relative(link) || followed(item));
    }

    private boolean relative(int item) {
        return clause.lower(item).equals("which") || clause.lower(item).equals("that");
    }

    private boolean participle(int item) {
        return clause.lower(item).endsWith("ing")
                && (Phrases.at(clause, item - 1) == ',' || Phrases.at(clause, item - 1) == 'w');
    }

    private boolean followed(int item) {
        for (int i = item + 1; i < clause.size(); i++) {
            if (enumerators.at(i)) {
                return true;
            }
        }
        return false;
    }
}

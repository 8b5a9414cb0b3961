package dev.benchmeta.extract.link;

import dev.benchmeta.extract.text.NormalText;

/**
 * A stretch of a clause's items.
 *
 * @param clause the clause
 * @param from first item
 * @param to item after the last, greater than {@code from}
 */
record Phrase(Clause clause, int from, int to) {
    /** The raw words. */
    String raw() {
        NormalText source = clause.source();
        return source.rawText(clause.item(from).start(), clause.item(to - 1).end());
    }

    boolean holds(int item) {
        return item >= from && item < to;
    }
}

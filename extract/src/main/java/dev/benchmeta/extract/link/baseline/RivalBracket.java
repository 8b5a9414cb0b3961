package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;

/**
 * Which figure a comparison in a bracket belongs to: the one before the bracket or one inside.
 * Works on one clause; immutable.
 */
final class RivalBracket {
    private final Clause clause;

    RivalBracket(Clause clause) {
        this.clause = clause;
    }

    /**
     * Whether the marker stands in a bracket that opens after the figure: "a smaller teacher (8B
     * vs. 15B)".
     */
    boolean between(int item, int marker) {
        String between = clause.shape().substring(item, marker);
        return between.lastIndexOf('(') > between.lastIndexOf(')');
    }

    /** Whether an item stands in a bracket. */
    boolean holds(int item) {
        return between(0, item);
    }

    /**
     * "21.4x faster inference (batch 1, relative to X)": the last claim before the bracket; "2x
     * faster (0.1% better than X)" compares what stands in the bracket.
     */
    boolean adds(int item, int marker) {
        String between = clause.shape().substring(item + 1, marker);
        int open = between.lastIndexOf('(');
        return !clause.lower(marker).startsWith("v")
                && between.length() - open <= 5
                && !between.endsWith("FC")
                && between.substring(0, Math.max(0, open)).indexOf(Item.FIGURE) < 0;
    }

    /** "by 31.5x (against the H100)": the bracket is about the figure right before it. */
    boolean opensBehind(int item, int marker) {
        return marker == item + 2
                && Phrases.at(clause, item + 1) == '('
                && clause.item(item).group() != null;
    }
}

package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import java.util.Set;

/**
 * A gain on top of one that the clause tells before: "2x over X, with an additional 11% from early
 * drafts". It is compared with what already had the first gain, not with X. Works on one clause;
 * immutable.
 */
final class AddedGain {
    private static final Set<String> ADDED =
            Set.of("additional", "further", "extra", "complementary");

    private final Clause clause;
    private final BaselineMarkers markers;

    AddedGain(Clause clause, BaselineMarkers markers) {
        this.clause = clause;
        this.markers = markers;
    }

    /** Whether a word for "more" stands beside a figure or its verb, behind a gain before. */
    boolean is(GainDraft draft) {
        int item = draft.item();
        int change = draft.match().change();
        int more = added(Phrases.beforeDeterminers(clause, item), item + 2);
        if (more < 0 && change > 0 && change < item) {
            more = added(change - 1, change);
        }
        return more >= 0
                && clause.shape().lastIndexOf(Item.FIGURE, Math.min(more, item) - 1) >= 0
                && !compared(more, item);
    }

    private int added(int from, int to) {
        for (int i = Math.max(0, from); i < to && i < clause.size(); i++) {
            if (ADDED.contains(clause.lower(i))) {
                return i;
            }
        }
        return -1;
    }

    /** "further gains over Y of 2%" */
    private boolean compared(int from, int to) {
        for (int i = from; i < to; i++) {
            if (markers.marker(i)) {
                return true;
            }
        }
        return false;
    }
}

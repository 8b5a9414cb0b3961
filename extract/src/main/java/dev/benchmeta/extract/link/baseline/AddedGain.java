package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.RivalWord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A gain on top of one that the clause tells before: "beats X by 20%, with an additional 4%", "2x
 * over X, with an additional 11% from early drafts". It is compared with what already had the first
 * gain, not with X. Works on one clause; immutable.
 */
final class AddedGain {
    /** What stands between an added figure and what brings it: "11% improvement from". */
    private static final Pattern GAIN = Pattern.compile("[xMmNd]{0,3}");

    private final Clause clause;
    private final BaselineMarkers markers;

    AddedGain(Clause clause, BaselineMarkers markers) {
        this.clause = clause;
        this.markers = markers;
    }

    /**
     * Whether a word for "more" stands beside a figure, behind a gain before; "3x over X on small
     * cards and an additional 2x on large ones" is all over X.
     */
    boolean is(GainDraft draft) {
        int item = draft.item();
        int more = extra(item);
        int before =
                more < 0 ? -1 : clause.shape().lastIndexOf(Item.FIGURE, Math.min(more, item) - 1);
        return before >= 0
                && !compared(0, before)
                && !compared(Math.min(more, item), Math.max(more, item))
                && (means(item) || !compared(before, more) && !beaten(before, more));
    }

    /** The word for "more" beside an item; -1 without one. */
    private int extra(int item) {
        for (int i = Math.max(0, item - 1); i < item + 2 && i < clause.size(); i++) {
            if (clause.rivals().is(RivalWord.EXTRA, clause.lower(i))) {
                return i;
            }
        }
        return -1;
    }

    /** "an additional 4% gain through caching" */
    private boolean means(int item) {
        Matcher gain = GAIN.matcher(clause.shape()).region(item + 1, clause.size());
        return gain.lookingAt()
                && gain.end() < clause.size()
                && clause.rivals().is(RivalWord.BRINGING, clause.lower(gain.end()));
    }

    private boolean compared(int from, int to) {
        for (int i = from; i < to; i++) {
            if (markers.marker(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean beaten(int from, int to) {
        return clause.shape().substring(from, Math.max(from, to)).indexOf('P') >= 0;
    }
}

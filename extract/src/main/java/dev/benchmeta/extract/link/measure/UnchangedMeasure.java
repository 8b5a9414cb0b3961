package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.GainKind;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrases;

/**
 * Tells whether a measure that a clause names did not change: "with no loss of quality", "under the
 * same time budget". Looks at the words before one measure.
 */
final class UnchangedMeasure {
    private static final int DENIED_REACH = 5;

    private static final int HELD_REACH = 3;

    private UnchangedMeasure() {}

    /**
     * Whether the measure at {@code item} is told to stay as it is; where the figure is a ratio, a
     * held score may be what another figure is of.
     */
    static boolean told(GainContext gain, int item) {
        boolean score = gain.named(item).metric().kind() == GainKind.QUALITY;
        boolean holds = !NamedMeasure.weak(gain.clause(), item) && (gain.ratio() || !score);
        return denied(gain, item) || holds && held(gain, item);
    }

    private static boolean denied(GainContext gain, int item) {
        for (int i = item - 1; i >= 0 && i > item - DENIED_REACH; i--) {
            if (",;F".indexOf(gain.at(i)) >= 0) {
                return false;
            }
            if (gain.words().is(MeasureWord.DENIED, gain.clause().lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "under the same time budget", "at cost parity", "at iso-speedup" */
    private static boolean held(GainContext gain, int item) {
        Clause clause = gain.clause();
        int i = item - 1;
        while (i > item - HELD_REACH
                && "xM".indexOf(Phrases.at(clause, i)) >= 0
                && !means(gain, i)) {
            i--;
        }
        if (means(gain, i)) {
            int before = Phrases.at(clause, i - 1) == 'd' ? i - 2 : i - 1;
            return "nwi".indexOf(Phrases.at(clause, before)) >= 0;
        }
        boolean parity = item + 1 < clause.size() && clause.lower(item + 1).equals("parity");
        return (parity || clause.lower(item).startsWith("iso-"))
                && Phrases.at(clause, item - 1) == 'n';
    }

    private static boolean means(GainContext gain, int item) {
        return item >= 0 && gain.words().is(MeasureWord.HELD, gain.clause().lower(item));
    }
}

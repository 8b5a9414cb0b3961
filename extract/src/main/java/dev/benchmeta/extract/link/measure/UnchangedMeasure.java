package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.GainKind;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrases;
import java.util.regex.Pattern;

/**
 * Tells whether a measure that a clause names did not change: "with no loss of quality", "under the
 * same time budget". Looks at the words before one measure.
 */
final class UnchangedMeasure {
    /** "with no degradation in generation quality" */
    private static final Pattern DENIED =
            Pattern.compile("no|without|negligible|minimal|little|zero|any");

    /** "at the same cost", "under an equal budget" */
    private static final Pattern HELD =
            Pattern.compile("same|equal|identical|iso|matched|matching|comparable|similar|fixed");

    private static final int DENIED_REACH = 5;

    private static final int HELD_REACH = 3;

    private UnchangedMeasure() {}

    /**
     * Whether the measure at {@code item} is told to stay as it is.
     *
     * @param ratio whether the figure is a ratio: a held score may be what another figure is of
     */
    static boolean told(Clause clause, int item, boolean ratio) {
        boolean score = NamedMeasure.of(clause, item).metric().kind() == GainKind.QUALITY;
        boolean holds = !NamedMeasure.weak(clause, item) && (ratio || !score);
        return denied(clause, item) || holds && held(clause, item);
    }

    private static boolean denied(Clause clause, int item) {
        for (int i = item - 1; i >= 0 && i > item - DENIED_REACH; i--) {
            if (",;F".indexOf(Phrases.at(clause, i)) >= 0) {
                return false;
            }
            if (DENIED.matcher(clause.lower(i)).matches()) {
                return true;
            }
        }
        return false;
    }

    /** "under the same time budget", "at cost parity", "at iso-speedup" */
    private static boolean held(Clause clause, int item) {
        int i = item - 1;
        while (i > item - HELD_REACH
                && "xM".indexOf(Phrases.at(clause, i)) >= 0
                && !means(clause, i)) {
            i--;
        }
        if (means(clause, i)) {
            int before = Phrases.at(clause, i - 1) == 'd' ? i - 2 : i - 1;
            return "nwi".indexOf(Phrases.at(clause, before)) >= 0;
        }
        boolean parity = item + 1 < clause.size() && clause.lower(item + 1).equals("parity");
        return (parity || clause.lower(item).startsWith("iso-"))
                && Phrases.at(clause, item - 1) == 'n';
    }

    private static boolean means(Clause clause, int item) {
        return item >= 0 && HELD.matcher(clause.lower(item)).matches();
    }
}

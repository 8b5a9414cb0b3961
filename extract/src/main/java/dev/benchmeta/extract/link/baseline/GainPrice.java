package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.RivalWord;
import java.util.regex.Pattern;

/** Tells the price of a gain, which has no rival of its own. Works on one clause; immutable. */
final class GainPrice {
    /** "with only 3% time and 2% energy overhead": the second. */
    private static final Pattern SECOND_COST = Pattern.compile("wq[dq]?F[xMmEH]{0,3}a[dq]?$");

    private final Clause clause;
    private final BaselineMarkers markers;

    GainPrice(Clause clause, BaselineMarkers markers) {
        this.clause = clause;
        this.markers = markers;
    }

    /** "adds only 3% overhead and saves 40% compared to X": the price has no rival. */
    boolean before(int item, int marker) {
        int noun = item + 1;
        while (noun < marker && "MmxEH".indexOf(Phrases.at(clause, noun)) >= 0) {
            noun++;
        }
        return clause.lower(noun).startsWith("overhead")
                && clause.shape().substring(noun, marker).indexOf(Item.FIGURE) >= 0;
    }

    /**
     * "over X with only 3% overhead": what is called small has no rival of its own. "With 3%
     * overhead" and "with only 3% accuracy drop" are compared with X like the gain.
     */
    boolean is(int item) {
        int before = Phrases.beforeDeterminers(clause, item);
        boolean only =
                clause.shape().substring(before + 1, item).indexOf('q') >= 0
                        || clause.item(item).group() != null
                                && clause.lower(item).startsWith("only");
        boolean price =
                clause.anyWord(
                        item + 1,
                        Math.min(item + 6, clause.size()),
                        word -> clause.rivals().is(RivalWord.PRICE_SIGN, word));
        boolean second = SECOND_COST.matcher(clause.shape().substring(0, item)).find();
        return price && (only && Phrases.at(clause, before) == 'w' || second) && !compared(item);
    }

    private boolean compared(int item) {
        for (int i = item + 1; i < clause.size(); i++) {
            if (markers.marker(i)) {
                return true;
            }
        }
        return false;
    }
}

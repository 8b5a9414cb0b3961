package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Word;
import java.util.List;

/**
 * Reads a metric off the counted thing that stands before a comparison: "uses 45M parameters, which
 * is 64% less than X". Works on one figure of one clause.
 */
final class CountBefore {
    /** What stands between the count and the comparison: ", which is only". */
    private static final String BETWEEN = "dqze(,:";

    private static final int REACH = 5;

    private final GainContext gain;

    CountBefore(GainContext gain) {
        this.gain = gain;
    }

    /** The metric; empty if no count is compared. */
    List<MetricWord> find() {
        int change = gain.match().change();
        boolean compared =
                gain.changeFollows()
                        && gain.at(change) == 'C'
                        && "O.,;)".indexOf(gain.at(change + 1)) >= 0;
        Word word = gain.clause().word(change);
        if (!compared || word == null || !word.moves()) {
            return List.of();
        }
        int thing = gain.item() - 1;
        while (thing > gain.item() - REACH && BETWEEN.indexOf(gain.at(thing)) >= 0) {
            thing--;
        }
        boolean count = thing > 0 && gain.clause().item(thing - 1).group() != null;
        return count ? counted(gain.clause().lower(thing)) : List.of();
    }

    private List<MetricWord> counted(String thing) {
        if (gain.words().is(MeasureWord.PARAMETERS, thing)) {
            return List.of(new MetricWord(Metric.MODEL_SIZE, false, -1));
        }
        return gain.words().is(MeasureWord.TOKENS, thing)
                ? List.of(new MetricWord(Metric.TOKENS, false, -1))
                : List.of();
    }
}

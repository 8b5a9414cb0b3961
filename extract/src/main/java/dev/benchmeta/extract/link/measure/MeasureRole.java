package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.WordClass;

/**
 * Tells whether a measure's word behind a verb is what the verb changes, or only describes that
 * ("reduces attention sink mass"), a place ("in preference datasets") or a purpose ("for prefill").
 * Works on one figure of one clause.
 */
final class MeasureRole {
    private final GainContext gain;
    private final Clause clause;

    MeasureRole(GainContext gain) {
        this.gain = gain;
        this.clause = gain.clause();
    }

    /** "reduces attention sink mass by 5x": the word only describes something unknown. */
    boolean modifies(MetricWord measure) {
        boolean grown = measure.metric() == Metric.SCALE && gain.change() == Change.UP;
        if (grown || measure.metric() == Metric.COMPUTE) {
            return false; // "extends the context width", "reduces computation cycles"
        }
        int head = measure.item() + 1;
        if (gain.at(head) == 'N' && gain.changeOf(head) == Change.COST) {
            return true; // "decreases performance overhead"
        }
        while (gain.at(head) == Item.OTHER && !Adverbs.is(clause, head)) {
            head++;
        }
        return head > measure.item() + 1 && gain.at(head) == 'b';
    }

    /**
     * "reduces high-fidelity model evaluations by 30%", "raises knowledge-gap recovery by 5
     * points": the score's name only describes what changed; "accuracy retention" is of the score.
     */
    boolean ofOther(MetricWord measure) {
        return measure.metric() == Metric.QUALITY
                && modifies(measure)
                && (adjective(measure.item()) || recovered(measure));
    }

    private boolean adjective(int item) {
        String word = clause.lower(item);
        return word.startsWith("high-") || word.startsWith("low-");
    }

    /** "raises gap recovery": what is done to something bad. */
    private boolean recovered(MetricWord measure) {
        int head = measure.item() + 1;
        while (gain.at(head + 1) == Item.OTHER) {
            head++;
        }
        return !measure.higherIsBetter()
                && gain.change() == Change.UP
                && clause.item(head).is(WordClass.FINDING);
    }

    /**
     * Whether a measure tells where or for what: "by 3x at p90 for prefill, and by 4x", "reduces
     * the risk of collision with ship traffic".
     */
    boolean besides(MetricWord measure, int from) {
        int i = measure.item() - 1;
        while ("xdEHBMma".indexOf(gain.at(i)) >= 0) {
            i--;
        }
        boolean purpose = gain.at(i) == 'i' && clause.lower(i).equals("for");
        if (i < from || "nw".indexOf(gain.at(i)) < 0 && !purpose) {
            return false;
        }
        boolean later = from > gain.match().change() + 1;
        boolean counts = NamedMeasure.weak(clause, measure.item()) || NamedMeasure.counts(measure);
        return later || counts && clause.shape().substring(from, i).indexOf('x') >= 0;
    }

    /** "in fact-related preference datasets": the word only describes a place. */
    boolean ofPlace(MetricWord measure) {
        return measure.item() > gain.item()
                && measure.metric() == Metric.QUALITY
                && gain.at(measure.item() + 1) == Item.OTHER;
    }
}

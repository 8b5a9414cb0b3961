package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.claim.MetricWord.Source;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.Construct;
import java.util.List;
import java.util.Optional;

/**
 * Decides which metric of its surroundings a figure is of, where neither its phrase nor its word of
 * change tells: that of the gain before, else the nearest that fits. Works on one figure of one
 * clause.
 */
final class UnstatedMeasure {
    /** How many items before a figure a measure of cost may stand to be what was beaten. */
    private static final int BESIDE = 3;

    private final GainContext gain;
    private final NearestMeasure nearest;

    UnstatedMeasure(GainContext gain, NearestMeasure nearest) {
        this.gain = gain;
        this.nearest = nearest;
    }

    /** The metrics; empty if nothing around the figure fits. */
    List<MetricWord> find() {
        Optional<MetricWord> factor = factorBefore();
        if (factor.isPresent()) {
            return List.of(factor.get().as(Source.NEAR));
        }
        List<MetricWord> left = nearest.left().stream().filter(word -> !ofRival(word)).toList();
        if (!left.isEmpty()) {
            return other(left.get(0)) ? List.of() : fitting(left);
        }
        if (bigger()) {
            return List.of(new MetricWord(Metric.MODEL_SIZE, false, -1, Source.ASSUMED));
        }
        return gain.before()
                .map(GainDraft::metric)
                .filter(this::fits)
                .filter(told -> !ofRival(told))
                .map(told -> List.of(told.as(Source.NEAR)))
                .orElseGet(() -> fitting(nearest.right()));
    }

    private List<MetricWord> fitting(List<MetricWord> near) {
        return near.stream()
                .filter(this::fits)
                .map(this::natural)
                .map(word -> word.as(Source.NEAR))
                .toList();
    }

    /** "40 times faster but 10 times bigger": of the speed told before, it surely is not. */
    private boolean bigger() {
        boolean fast =
                gain.before().filter(b -> MeasureComplement.timed(b.metric().metric())).isPresent();
        return fast
                && gain.changeFollows()
                && gain.clause().lower(gain.match().change()).equals("bigger");
    }

    /** "matches it at equal training steps (e.g., +8% on the suite)": of something else. */
    private boolean other(MetricWord left) {
        boolean far = gain.item() - left.item() > BESIDE;
        return left.metric() != Metric.QUALITY
                && (beaten() || gain.construct() == Construct.PLUS && far);
    }

    /**
     * "the highest savings in FLOPs (54%) while outperforming others by 3%", "2.4% better accuracy
     * with less than 10% overhead": of something else.
     */
    private boolean fits(MetricWord measure) {
        boolean cost = gain.changeFollows() && gain.change() == Change.COST;
        return measure.metric() == Metric.QUALITY ? !cost : !beaten();
    }

    /** "speedups of 2x for A, due to better caching, and 4x for B": of what the first is. */
    private Optional<MetricWord> factorBefore() {
        int from = gain.item() - 1;
        while (from >= 0 && ",a;".indexOf(gain.at(from)) < 0 && gain.at(from) != 'M') {
            from--;
        }
        boolean named = gain.at(from) == 'M';
        return gain.construct() == Construct.BARE && !named
                ? gain.before().filter(b -> b.figure().ratio()).map(GainDraft::metric)
                : Optional.empty();
    }

    /** "beats a 14x larger model with a 46% improvement": not of the rival's size. */
    private boolean ofRival(MetricWord told) {
        return told.metric() == Metric.MODEL_SIZE && gain.change() == Change.GOOD && !gain.ratio();
    }

    private boolean beaten() {
        return gain.construct() == Construct.BEAT && !gain.ratio();
    }

    /** "data efficiency, trained on only 0.8M frames (6x less)": less of what is used. */
    private MetricWord natural(MetricWord word) {
        boolean less =
                gain.changeFollows()
                        && gain.change() == Change.DOWN
                        && gain.at(gain.match().change()) == 'C';
        boolean thrift = word.higherIsBetter() && !word.metric().higherIsBetter();
        return thrift && less ? new MetricWord(word.metric(), false, word.item()) : word;
    }
}

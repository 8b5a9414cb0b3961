package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.Item;
import java.util.Optional;

/**
 * What the words around a count of tokens make of it: more tokens per step are a higher rate, a
 * longer text that is handled a larger scale. Works on one measure of one clause.
 */
final class TokenMeasure {
    /** How many items before a figure "trained" may stand. */
    private static final int TRAINED_REACH = 5;

    private final GainContext gain;
    private final Clause clause;
    private final MetricWord word;
    private final MeasurePlace place;

    TokenMeasure(GainContext gain, MetricWord word, MeasurePlace place) {
        this.gain = gain;
        this.clause = gain.clause();
        this.word = word;
        this.place = place;
    }

    /** The measure that is meant, where it is another one. */
    Optional<MetricWord> refined() {
        return place.when(place.grown() && rate(), Metric.THROUGHPUT, true)
                .or(() -> place.when(place.grown() && supported(), Metric.SCALE, true))
                .or(() -> place.when(outgrown(), Metric.SCALE, true))
                .or(() -> place.meant(otherLength(), Metric.OTHER, false))
                .or(this::trainedOn);
    }

    /** "6x more tokens per forward pass" */
    private boolean rate() {
        return place.named(1).equals("per")
                && gain.words().is(MeasureWord.PER_STEP, place.named(2).split(" ", 2)[0]);
    }

    /** "a 5x increase in supported sequence length": what it can handle. */
    private boolean supported() {
        return place.named(0).endsWith("length")
                && clause.anyWord(
                        word.item() - 4,
                        word.item(),
                        w -> gain.words().is(MeasureWord.SUPPORTED, w));
    }

    /** "works on 400k tokens, 13x the training length": how far beyond it. */
    private boolean outgrown() {
        return gain.construct() == Construct.VALUE
                && gain.ratio()
                && gain.figure().low() > 1
                && gain.words()
                        .in(
                                MeasureWording.TRAINED_LENGTH,
                                clause.text(word.item() - 1, word.item() + 1));
    }

    /** "shortens the flight path length": of something that holds no tokens. */
    private boolean otherLength() {
        int before = word.item() - 1;
        return place.measures(MeasureWord.LENGTH)
                && before >= 0
                && gain.at(before) == Item.OTHER
                && place.is(MeasureWord.SPATIAL, before);
    }

    /** "trained on 10x fewer tokens" */
    private Optional<MetricWord> trainedOn() {
        return place.meant(
                place.wordBefore(TRAINED_REACH, MeasureWord.TRAINED),
                Metric.DATA,
                word.higherIsBetter());
    }
}

package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.Clause;
import java.util.Optional;

/** The words around a measure that decide what it is, and the measure that they make of it. */
final class MeasurePlace {
    private final GainContext gain;
    private final Clause clause;
    private final MetricWord word;

    MeasurePlace(GainContext gain, MetricWord word) {
        this.gain = gain;
        this.clause = gain.clause();
        this.word = word;
    }

    /** The measure that is meant, if the words tell it. */
    Optional<MetricWord> when(boolean told, Metric metric, boolean higherIsBetter) {
        return told
                ? Optional.of(new MetricWord(metric, higherIsBetter, word.item()))
                : Optional.empty();
    }

    /** The same, trusted no more than the measure itself. */
    Optional<MetricWord> meant(boolean told, Metric metric, boolean higherIsBetter) {
        return when(told, metric, higherIsBetter).map(other -> other.as(word.source()));
    }

    /** The word so many items behind the measure; empty if there is none. */
    String named(int offset) {
        int item = word.item() + offset;
        return word.item() < 0 || item < 0 || item >= clause.size() ? "" : clause.lower(item);
    }

    /** Whether the measure itself is a word of a kind. */
    boolean measures(MeasureWord kind) {
        return gain.words().is(kind, named(0));
    }

    /** Whether an item is a word of a kind. */
    boolean is(MeasureWord kind, int item) {
        return item >= 0 && item < clause.size() && gain.words().is(kind, clause.lower(item));
    }

    /** Whether a word of a kind stands so near before the figure. */
    boolean wordBefore(int reach, MeasureWord kind) {
        return clause.anyWord(gain.item() - reach, gain.item(), w -> gain.words().is(kind, w));
    }

    /** Whether there is more of it. */
    boolean grown() {
        return gain.change() == Change.UP;
    }

    /** Whether there is less of it. */
    boolean fallen() {
        return gain.change() == Change.DOWN;
    }

    /** Whether the word only hints at a measure. */
    boolean weak() {
        return word.item() >= 0 && NamedMeasure.weak(clause, word.item());
    }
}

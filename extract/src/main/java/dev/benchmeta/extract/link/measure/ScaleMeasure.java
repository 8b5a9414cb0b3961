package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.paper.Topic;
import java.util.Optional;

/**
 * What the words around a measure of scale make of it: more requests served are a higher rate, a
 * shorter prompt has fewer tokens. Works on one measure of one clause.
 */
final class ScaleMeasure {
    private final GainContext gain;
    private final Topic topic;
    private final MetricWord word;
    private final MeasurePlace place;

    ScaleMeasure(GainContext gain, Topic topic, MetricWord word, MeasurePlace place) {
        this.gain = gain;
        this.topic = topic;
        this.word = word;
        this.place = place;
    }

    /** The measure that is meant, where it is another one. */
    Optional<MetricWord> refined() {
        return place.when(place.grown() && served(), Metric.THROUGHPUT, true)
                .or(this::shrunk)
                .or(this::people)
                .or(this::sharper);
    }

    /** "serves 1.6x more requests": in the same time. */
    private boolean served() {
        int verb = gain.item() - 1;
        while ("dq".indexOf(gain.at(verb)) >= 0) {
            verb--;
        }
        return place.measures(MeasureWord.SERVED) && place.is(MeasureWord.PERFORMING, verb);
    }

    /** "reduces the prompt length", "the system size": less of it, not a smaller scale. */
    private Optional<MetricWord> shrunk() {
        if (!place.fallen()) {
            return Optional.empty();
        }
        boolean room = place.named(0).equals("capacity");
        return place.when(place.measures(MeasureWord.TEXT), Metric.TOKENS, false)
                .or(() -> place.when(place.named(0).equals("workload"), Metric.OTHER, false))
                .or(() -> place.when(place.measures(MeasureWord.BATCH), Metric.OTHER, false))
                .or(() -> place.when(place.named(0).endsWith("size"), Metric.MODEL_SIZE, false))
                .or(() -> place.when(place.weak(), Metric.OTHER, room));
    }

    /** "an increase in sessions", "more control agents": of no system's load. */
    private Optional<MetricWord> people() {
        boolean people = place.measures(MeasureWord.PEOPLE);
        return place.meant(place.weak() && !topic.systems() && people, Metric.OTHER, true);
    }

    /** "a tenfold improvement in resolution", but "handles 4x higher input resolution". */
    private Optional<MetricWord> sharper() {
        boolean seen =
                place.named(0).equals("resolution")
                        && gain.change() == Change.GOOD
                        && !place.is(MeasureWord.INPUT, word.item() - 1);
        return place.meant(seen, Metric.QUALITY, true);
    }
}

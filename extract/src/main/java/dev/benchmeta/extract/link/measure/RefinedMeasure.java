package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.paper.Topic;
import java.util.Optional;

/**
 * What the words around a measure make of it: fewer operations are less computation, a smaller part
 * of a chip is a denser design. Works on one measure of one clause.
 */
final class RefinedMeasure {
    private final GainContext gain;
    private final Topic topic;
    private final MetricWord word;
    private final MeasurePlace place;

    RefinedMeasure(GainContext gain, Topic topic, MetricWord word) {
        this.gain = gain;
        this.topic = topic;
        this.word = word;
        this.place = new MeasurePlace(gain, word);
    }

    /** The measure that is meant, where it is another one. */
    Optional<MetricWord> refined() {
        return switch (word.metric()) {
            case THROUGHPUT -> place.when(operations(), Metric.COMPUTE, false);
            case MEMORY -> place.when(room(), Metric.MEMORY, true);
            case TOKENS -> new TokenMeasure(gain, word, place).refined();
            case SPEED -> new SpeedMeasure(gain, topic, word, place).refined();
            case TRAINING_TIME -> new SpeedMeasure(gain, topic, word, place).steps();
            case MODEL_SIZE -> place.meant(built(), Metric.DENSITY, false);
            case SCALE -> new ScaleMeasure(gain, topic, word, place).refined();
            case DATA -> data();
            case DENSITY -> place.meant(!onChip(), Metric.OTHER, word.higherIsBetter());
            case UTILIZATION -> peak().or(() -> place.meant(chipUse(), Metric.DENSITY, false));
            case COMPUTE -> place.meant(design(), Metric.DENSITY, false);
            default -> Optional.empty();
        };
    }

    /** "a 3x reduction in GFLOPs": operations, not a rate. */
    private boolean operations() {
        return place.fallen() && place.measures(MeasureWord.OPERATIONS);
    }

    /** "doubles the memory capacity": more of it is better. */
    private boolean room() {
        return place.grown() && place.named(1).equals("capacity");
    }

    /** "3 times bigger", said of a circuit. */
    private boolean built() {
        return word.item() < 0
                && word.source() == MetricWord.Source.ASSUMED
                && topic.reconfigurable();
    }

    private Optional<MetricWord> data() {
        return place.meant(lengthChange(), Metric.OTHER, false)
                .or(() -> place.meant(ofProgram(), Metric.COMPUTE, false));
    }

    /** "trajectories become 28% longer": no more of them, nor fewer. */
    private boolean lengthChange() {
        int change = gain.match().change();
        return place.is(MeasureWord.LENGTH_CHANGE, change);
    }

    /** "executes 2.5x fewer add instructions": of a processor, not of a training set. */
    private boolean ofProgram() {
        return place.measures(MeasureWord.INSTRUCTIONS) && topic.systems();
    }

    /** "the average corridor area", "vehicle density": of nothing built. */
    private boolean onChip() {
        return word.item() < 0 || topic.chips() || !place.measures(MeasureWord.SPACE);
    }

    /** "2x in peak throughput"; a percentage of it is utilisation. */
    private Optional<MetricWord> peak() {
        boolean rate = gain.ratio() && place.named(0).endsWith("throughput");
        return place.meant(rate, Metric.THROUGHPUT, true);
    }

    /** "60% lower resource utilization", "adds 1% resource overhead" to a programmable chip. */
    private boolean design() {
        return (chipUse() || overhead()) && topic.reconfigurable();
    }

    /** "60% lower resource utilization": a design takes less of a chip. */
    private boolean chipUse() {
        return place.fallen() && place.measures(MeasureWord.CHIP_PART);
    }

    /** "adds less than 1% resource overhead" */
    private boolean overhead() {
        return gain.change() == Change.COST && place.measures(MeasureWord.CHIP_PART);
    }
}

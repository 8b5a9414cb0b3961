package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.paper.Topic;
import java.util.Optional;

/**
 * What the words around a measure make of it: fewer simulations are less computation, more tokens
 * per step a higher rate. Works on one measure of one clause.
 */
final class RefinedMeasure {
    /** How many items before a figure "trained" may stand. */
    private static final int TRAINED_REACH = 5;

    private final GainContext gain;
    private final Clause clause;
    private final Topic topic;
    private final MetricWord word;

    RefinedMeasure(GainContext gain, Topic topic, MetricWord word) {
        this.gain = gain;
        this.clause = gain.clause();
        this.topic = topic;
        this.word = word;
    }

    /** The measure that is meant, where it is another one. */
    Optional<MetricWord> refined() {
        return switch (word.metric()) {
            case THROUGHPUT -> when(operations(), Metric.COMPUTE, false);
            case MEMORY -> when(grown() && named(1).equals("capacity"), Metric.MEMORY, true);
            case TOKENS ->
                    when(grown() && rate(), Metric.THROUGHPUT, true)
                            .or(() -> when(grown() && supported(), Metric.SCALE, true))
                            .or(() -> when(outgrown(), Metric.SCALE, true))
                            .or(() -> meant(otherLength(), Metric.OTHER, false))
                            .or(this::trainedOn);
            case SPEED -> things().or(this::steps).or(this::training).or(this::energyEfficiency);
            case TRAINING_TIME -> steps();
            case MODEL_SIZE -> built();
            case SCALE ->
                    when(grown() && served(), Metric.THROUGHPUT, true)
                            .or(this::shrunk)
                            .or(this::people)
                            .or(this::sharper);
            case DATA ->
                    meant(lengthChange(), Metric.OTHER, false)
                            .or(() -> meant(ofProgram(), Metric.COMPUTE, false));
            case DENSITY -> meant(!onChip(), Metric.OTHER, word.higherIsBetter());
            case UTILIZATION -> peak().or(() -> meant(chipUse(), Metric.DENSITY, false));
            case COMPUTE ->
                    meant(
                            (chipUse() || overhead()) && topic.reconfigurable(),
                            Metric.DENSITY,
                            false);
            default -> Optional.empty();
        };
    }

    private Optional<MetricWord> when(boolean told, Metric metric, boolean higherIsBetter) {
        return told
                ? Optional.of(new MetricWord(metric, higherIsBetter, word.item()))
                : Optional.empty();
    }

    /** The same, trusted no more than the measure itself. */
    private Optional<MetricWord> meant(boolean told, Metric metric, boolean higherIsBetter) {
        return when(told, metric, higherIsBetter).map(other -> other.as(word.source()));
    }

    /** "a 3x reduction in GFLOPs": operations, not a rate. */
    private boolean operations() {
        return fallen() && measures(MeasureWord.OPERATIONS);
    }

    /** "6x more tokens per forward pass" */
    private boolean rate() {
        return named(1).equals("per")
                && gain.words().is(MeasureWord.PER_STEP, named(2).split(" ", 2)[0]);
    }

    /** "a 5x increase in supported sequence length": what it can handle. */
    private boolean supported() {
        return named(0).endsWith("length")
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
        return measures(MeasureWord.LENGTH)
                && before >= 0
                && gain.at(before) == Item.OTHER
                && is(MeasureWord.SPATIAL, before);
    }

    /** "trained on 10x fewer tokens" */
    private Optional<MetricWord> trainedOn() {
        return meant(
                wordBefore(TRAINED_REACH, MeasureWord.TRAINED), Metric.DATA, word.higherIsBetter());
    }

    /** "8x more kernels", "98% less token generation": nothing that runs faster. */
    private Optional<MetricWord> things() {
        int change = gain.match().change();
        boolean more = weak() && change >= 0 && clause.lower(change).equals("more");
        if (more && named(0).endsWith("s") && !performing()) {
            return meant(true, Metric.OTHER, false);
        }
        boolean made = fallen() && named(0).equals("generation") && named(-1).equals("token");
        return meant(made, Metric.TOKENS, false);
    }

    /** "performs 3x more simulations", "3x more simulations per hour": a rate. */
    private boolean performing() {
        int verb = gain.item() - 1;
        while ("xdq".indexOf(gain.at(verb)) >= 0 && !is(MeasureWord.PERFORMING, verb)) {
            verb--;
        }
        return is(MeasureWord.PERFORMING, verb)
                || named(1).equals("per") && is(MeasureWord.SPAN, word.item() + 2);
    }

    /** "serves 1.6x more requests": in the same time. */
    private boolean served() {
        int verb = gain.item() - 1;
        while ("dq".indexOf(gain.at(verb)) >= 0) {
            verb--;
        }
        return measures(MeasureWord.SERVED) && is(MeasureWord.PERFORMING, verb);
    }

    private boolean measures(MeasureWord kind) {
        return gain.words().is(kind, named(0));
    }

    private boolean is(MeasureWord kind, int item) {
        return item >= 0 && item < clause.size() && gain.words().is(kind, clause.lower(item));
    }

    /** "10x fewer simulations" */
    private Optional<MetricWord> steps() {
        return when(weak() && fewer(), Metric.COMPUTE, false).or(this::learning);
    }

    /** "an improvement of 22.7% in pre-training": where the scores got better. */
    private Optional<MetricWord> learning() {
        boolean scores =
                weak()
                        && gain.figure().percent()
                        && !topic.systems()
                        && gain.change() == Change.GOOD
                        && gain.implied().isEmpty()
                        && measures(MeasureWord.LEARNING);
        return scores ? Optional.of(MetricWord.assumed(Metric.QUALITY)) : Optional.empty();
    }

    /** "trains 3x faster" */
    private Optional<MetricWord> training() {
        return meant(
                wordBefore(1, MeasureWord.TRAINS), Metric.TRAINING_TIME, word.higherIsBetter());
    }

    /** "energy and area efficiency" */
    private Optional<MetricWord> energyEfficiency() {
        boolean energy =
                named(0).equals("efficiency")
                        && clause.anyWord(0, word.item(), w -> w.startsWith("energy"));
        return meant(energy, Metric.ENERGY_EFFICIENCY, true);
    }

    private boolean wordBefore(int reach, MeasureWord kind) {
        return clause.anyWord(gain.item() - reach, gain.item(), w -> gain.words().is(kind, w));
    }

    /** "3 times bigger", said of a circuit. */
    private Optional<MetricWord> built() {
        boolean circuit =
                word.item() < 0
                        && word.source() == MetricWord.Source.ASSUMED
                        && topic.reconfigurable();
        return meant(circuit, Metric.DENSITY, false);
    }

    /** "trajectories become 28% longer": no more of them, nor fewer. */
    private boolean lengthChange() {
        int change = gain.match().change();
        return is(MeasureWord.LENGTH_CHANGE, change);
    }

    /** "executes 2.5x fewer add instructions": of a processor, not of a training set. */
    private boolean ofProgram() {
        return measures(MeasureWord.INSTRUCTIONS) && topic.systems();
    }

    /** "the average corridor area", "vehicle density": of nothing built. */
    private boolean onChip() {
        return word.item() < 0 || topic.chips() || !measures(MeasureWord.SPACE);
    }

    /** "reduces the prompt length", "the system size": less of it, not a smaller scale. */
    private Optional<MetricWord> shrunk() {
        return when(fallen() && measures(MeasureWord.TEXT), Metric.TOKENS, false)
                .or(() -> when(fallen() && named(0).equals("workload"), Metric.OTHER, false))
                .or(() -> when(fallen() && measures(MeasureWord.BATCH), Metric.OTHER, false))
                .or(() -> when(fallen() && named(0).endsWith("size"), Metric.MODEL_SIZE, false))
                .or(() -> when(fallen() && weak(), Metric.OTHER, named(0).equals("capacity")));
    }

    /** "an increase in sessions", "more control agents": of no system's load. */
    private Optional<MetricWord> people() {
        return meant(
                weak() && !topic.systems() && measures(MeasureWord.PEOPLE), Metric.OTHER, true);
    }

    /** "a tenfold improvement in resolution", but "handles 4x higher input resolution". */
    private Optional<MetricWord> sharper() {
        boolean seen =
                named(0).equals("resolution")
                        && gain.change() == Change.GOOD
                        && !is(MeasureWord.INPUT, word.item() - 1);
        return meant(seen, Metric.QUALITY, true);
    }

    /** "2x in peak throughput"; a percentage of it is utilisation. */
    private Optional<MetricWord> peak() {
        boolean rate = gain.ratio() && named(0).endsWith("throughput");
        return meant(rate, Metric.THROUGHPUT, true);
    }

    /** "60% lower resource utilization": a design takes less of a chip. */
    private boolean chipUse() {
        return fallen() && measures(MeasureWord.CHIP_PART);
    }

    /** "adds less than 1% resource overhead" */
    private boolean overhead() {
        return gain.change() == Change.COST && measures(MeasureWord.CHIP_PART);
    }

    private boolean weak() {
        return word.item() >= 0 && NamedMeasure.weak(clause, word.item());
    }

    /** "fewer simulations", "avoids 40% of the simulations" */
    private boolean fewer() {
        int change = gain.match().change();
        boolean part = gain.at(change) == 'V' && fallen() && gain.at(gain.item() + 1) == 'o';
        boolean things = word.item() > gain.item() && measures(MeasureWord.SIMULATIONS);
        return change >= 0 && (clause.lower(change).equals("fewer") || part && things);
    }

    private boolean grown() {
        return gain.change() == Change.UP;
    }

    private boolean fallen() {
        return gain.change() == Change.DOWN;
    }

    /** The word so many items behind the measure; empty if there is none. */
    private String named(int offset) {
        int item = word.item() + offset;
        return word.item() < 0 || item < 0 || item >= clause.size() ? "" : clause.lower(item);
    }
}

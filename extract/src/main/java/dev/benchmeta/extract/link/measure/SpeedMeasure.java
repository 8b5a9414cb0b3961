package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.paper.Topic;
import java.util.Optional;

/**
 * What the words around a measure of speed make of it: fewer simulations are less computation, a
 * faster training takes less time. Works on one measure of one clause.
 */
final class SpeedMeasure {
    /** What a phrase behind "on" consists of. */
    private static final String PART = "xdyEBHMm";

    /** How many items such a phrase may have. */
    private static final int PHRASE = 5;

    private final GainContext gain;
    private final Clause clause;
    private final Topic topic;
    private final MetricWord word;
    private final MeasurePlace place;

    SpeedMeasure(GainContext gain, Topic topic, MetricWord word, MeasurePlace place) {
        this.gain = gain;
        this.clause = gain.clause();
        this.topic = topic;
        this.word = word;
        this.place = place;
    }

    /** The measure that is meant, where it is another one. */
    Optional<MetricWord> refined() {
        return things().or(this::steps).or(this::training).or(this::energyEfficiency);
    }

    /** "8x more kernels", "98% less token generation": nothing that runs faster. */
    private Optional<MetricWord> things() {
        int change = gain.match().change();
        boolean more = place.weak() && change >= 0 && clause.lower(change).equals("more");
        if (more && place.named(0).endsWith("s") && !performing()) {
            return place.meant(true, Metric.OTHER, false);
        }
        boolean made =
                place.fallen()
                        && place.named(0).equals("generation")
                        && place.named(-1).equals("token");
        return place.meant(made, Metric.TOKENS, false);
    }

    /** "performs 3x more simulations", "3x more simulations per hour": a rate. */
    private boolean performing() {
        int verb = gain.item() - 1;
        while ("xdq".indexOf(gain.at(verb)) >= 0 && !place.is(MeasureWord.PERFORMING, verb)) {
            verb--;
        }
        return place.is(MeasureWord.PERFORMING, verb)
                || place.named(1).equals("per") && place.is(MeasureWord.SPAN, word.item() + 2);
    }

    /** "10x fewer simulations" */
    Optional<MetricWord> steps() {
        return place.when(place.weak() && fewer(), Metric.COMPUTE, false).or(this::learning);
    }

    /** "fewer simulations", "avoids 40% of the simulations" */
    private boolean fewer() {
        int change = gain.match().change();
        boolean part = gain.at(change) == 'V' && place.fallen() && gain.at(gain.item() + 1) == 'o';
        boolean things = word.item() > gain.item() && place.measures(MeasureWord.SIMULATIONS);
        return change >= 0 && (clause.lower(change).equals("fewer") || part && things);
    }

    /** "an improvement of 22.7% in pre-training": where the scores got better. */
    private Optional<MetricWord> learning() {
        boolean scores =
                place.weak()
                        && gain.figure().percent()
                        && !topic.systems()
                        && gain.change() == Change.GOOD
                        && gain.implied().isEmpty()
                        && place.measures(MeasureWord.LEARNING);
        return scores ? Optional.of(MetricWord.assumed(Metric.QUALITY)) : Optional.empty();
    }

    /** "trains 3x faster", "a 3x speedup on RL training" */
    private Optional<MetricWord> training() {
        return place.meant(
                place.wordBefore(1, MeasureWord.TRAINS) || inTraining(),
                Metric.TRAINING_TIME,
                word.higherIsBetter());
    }

    /**
     * "a 3x speedup on RL training", "a speedup of 3x when training A"; not "on training data", "in
     * training and inference"
     */
    private boolean inTraining() {
        int opens = Math.max(gain.match().change(), gain.item()) + 1;
        boolean when = place.is(MeasureWord.WHEN, opens);
        if (gain.match().change() < 0 || !when && "ni".indexOf(gain.at(opens)) < 0) {
            return false;
        }
        if (when) {
            return place.is(MeasureWord.TRAINS, opens + 1);
        }
        int at = opens + 1;
        while (at < opens + PHRASE && PART.indexOf(gain.at(at + 1)) >= 0) {
            at++;
        }
        return place.is(MeasureWord.TRAINS, at) && gain.at(at + 1) != 'a';
    }

    /** "energy and area efficiency" */
    private Optional<MetricWord> energyEfficiency() {
        boolean energy =
                place.named(0).equals("efficiency")
                        && clause.anyWord(0, word.item(), w -> w.startsWith("energy"));
        return place.meant(energy, Metric.ENERGY_EFFICIENCY, true);
    }
}

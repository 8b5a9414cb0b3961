package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a word of change governs: "a reduction in latency", "reducing the overhead", "faster
 * in computation". Works on one figure of one clause.
 */
final class MeasureComplement {
    /** What can be faster; "faster convolution operations" are no fewer. */
    private static final Set<Metric> TIMED =
            EnumSet.of(
                    Metric.SPEED,
                    Metric.THROUGHPUT,
                    Metric.LATENCY,
                    Metric.TRAINING_TIME,
                    Metric.BANDWIDTH);

    /** What is not made less when things are compressed. */
    private static final Set<Metric> UNSIZED =
            EnumSet.of(Metric.SCALE, Metric.SPEED, Metric.TRAINING_TIME);

    private final GainContext gain;
    private final Clause clause;
    private final CoordinatedMeasures lists;

    MeasureComplement(GainContext gain) {
        this.gain = gain;
        this.clause = gain.clause();
        this.lists = new CoordinatedMeasures(gain);
    }

    /** Whether a metric can be faster. */
    static boolean timed(Metric metric) {
        return TIMED.contains(metric);
    }

    /** The measures behind the preposition or verb at {@code at}; empty if none stands there. */
    List<MetricWord> at(int at) {
        int from = gain.at(at) == 'i' && gain.at(at + 1) == 'V' ? at + 1 : at;
        char opens =
                from < clause.size() && clause.lower(from).equals("in total") ? 'i' : gain.at(from);
        if (opens == 'i' && from + 2 < clause.size() && clause.lower(from + 1).equals("terms")) {
            from += 2; // "in terms of energy"
        }
        Optional<MetricWord> own = gain.implied();
        if (opens == 't' && gain.change() == Change.BAD) {
            return lists.strong(lists.phrase(from + 1, false)); // "a 2% degradation to throughput"
        }
        if (opens == 'n' && (named(from + 1, Metric.QUALITY) || own.isEmpty() && onMeasure(from))) {
            return lists.from(from + 1);
        }
        boolean speed = own.isEmpty() || own.get().metric() == Metric.SPEED;
        if (!speed && from < clause.size() && clause.lower(from).equals("for")) {
            return List.of(); // "40% energy reduction for the most accurate setting"
        }
        if (speed && "io".indexOf(opens) >= 0 && hinted(from + 1, Metric.TRAINING_TIME)) {
            return List.of(word(from + 1)); // "a 2x speedup in training"
        }
        if ("ioV".indexOf(opens) < 0) {
            return List.of();
        }
        boolean named = performance(from + 1) || computation(from + 1);
        boolean weakToo = own.isEmpty() && (gain.before().isEmpty() || named);
        return accelerated(lists.phrase(from + 1, weakToo));
    }

    private boolean named(int item, Metric metric) {
        return gain.at(item) == 'M' && word(item).metric() == metric;
    }

    /** "a 1.2x increase on throughput", not "on memory chips" */
    private boolean onMeasure(int on) {
        return clause.lower(on).equals("on")
                && gain.at(on + 1) == 'M'
                && "xEBHMm-".indexOf(gain.at(on + 2)) < 0;
    }

    private boolean hinted(int item, Metric metric) {
        return gain.at(item) == 'm' && word(item).metric() == metric;
    }

    /** "a 4x reduction of computation", unlike "of computational bubbles" */
    private boolean computation(int item) {
        return hinted(item, Metric.COMPUTE) && gain.at(item + 1) != Item.OTHER;
    }

    private boolean performance(int from) {
        return clause.anyWord(from, Math.min(clause.size(), from + 3), "performance"::equals);
    }

    /**
     * "accelerates the computation by 200x", "faster in computation": what is done faster is not
     * done less.
     */
    List<MetricWord> accelerated(List<MetricWord> object) {
        boolean untimed = object.stream().noneMatch(word -> timed(word.metric()));
        return gain.implied()
                .filter(own -> !object.isEmpty())
                .filter(own -> own.metric() == Metric.SPEED && untimed || compressed(own, object))
                .map(List::of)
                .orElse(object);
    }

    /** "compresses sensory data by 11x": its bits, not its samples. */
    private boolean compressed(MetricWord own, List<MetricWord> object) {
        return own.metric() == Metric.COMPRESSION
                && gain.at(gain.match().change()) == 'V'
                && object.stream().allMatch(this::unsized);
    }

    private boolean unsized(MetricWord word) {
        boolean bytes = word.item() >= 0 && clause.lower(word.item()).equals("data");
        return bytes || UNSIZED.contains(word.metric());
    }

    /** "reducing overhead by 95.7%", "5x higher accuracy loss": the first noun that costs. */
    List<MetricWord> overhead(int from, int to) {
        for (int i = from; i < to; i++) {
            Word word = clause.item(i).word();
            if (word == null) {
                continue;
            }
            if (word.change() == Change.COST) {
                return List.of(Overhead.of(clause, i, gain.words()));
            }
            boolean noun = gain.at(i) == 'N';
            if (noun && word.change() == Change.GOOD && word.metric().isPresent()) {
                return List.of(MetricWord.implied(word.metric().get())); // "speedups"
            }
            if (noun && word.change() == Change.BAD) {
                return List.of(new MetricWord(word.metric().orElse(Metric.QUALITY), false, i));
            }
        }
        return List.of();
    }

    private MetricWord word(int item) {
        return gain.named(item);
    }
}

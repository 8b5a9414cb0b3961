package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.GainKind;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.paper.Topic;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether a figure is of task quality although its measure names something else:
 * "performance" is speed in a factor, task quality in a percentage unless the paper is about
 * systems. Works on one measure of one clause.
 */
final class TaskQuality {
    /** Metrics a difference in percentage points may be of; else it is of task quality. */
    private static final Set<Metric> SHARES =
            Set.of(Metric.UTILIZATION, Metric.OTHER, Metric.BANDWIDTH, Metric.ENERGY_EFFICIENCY);

    /** How many items behind a figure may name whose performance it is of. */
    private static final int PERFORMER_REACH = 6;

    private final GainContext gain;
    private final Topic topic;
    private final MetricWord word;

    TaskQuality(GainContext gain, Topic topic, MetricWord word) {
        this.gain = gain;
        this.topic = topic;
        this.word = word;
    }

    /** The measure as one of task quality; empty if it is none. */
    Optional<MetricWord> read() {
        boolean quality = performance() ? ofTask() : !gain.ratio() && kept(topic.systems());
        if (!quality && !score() && !setting()) {
            return Optional.empty();
        }
        boolean higher =
                quality || word.higherIsBetter() || word.source() == MetricWord.Source.NEAR;
        return Optional.of(new MetricWord(metric(), higher, word.item(), word.source()));
    }

    /**
     * "reaches 95% of BarNet performance" may be of speed as well, unless scores are all there is.
     */
    private Metric metric() {
        boolean unsure = gain.match().rule().id().equals("reach.of") && !topic.onlyQuality();
        return unsure ? Metric.OTHER : Metric.QUALITY;
    }

    private boolean performance() {
        int named = word.item() >= 0 ? word.item() : gain.match().change();
        return named >= 0
                && word.metric() == Metric.SPEED
                && !faster(named)
                && gain.words().is(MeasureWord.PERFORMANCE, gain.clause().lower(named));
    }

    /** "34% faster performance" */
    private boolean faster(int named) {
        return named == word.item()
                && gain.implied().filter(own -> own.metric() == Metric.SPEED).isPresent();
    }

    /**
     * "a 10% performance gain", "retains 1.5x the performance" outside systems papers; a factor is
     * of speed where something is made to run faster.
     */
    private boolean ofTask() {
        boolean keeps = gain.construct() == Construct.KEEP;
        return topic.onlyQuality() && !accelerated()
                || !topic.systems() && (keeps || !gain.ratio())
                || !gain.ratio() && (kept(false) || onBenchmark());
    }

    /** "implemented in C++, a performance improvement of 3x" */
    private boolean accelerated() {
        return gain.ratio() && gain.change() == Change.GOOD && topic.accelerates();
    }

    /** "on BarBench, it brings a 5% performance gain" where little is said of systems. */
    private boolean onBenchmark() {
        return !topic.plainlySystems() && gain.clause().shape().indexOf(Item.BENCHMARK) >= 0;
    }

    /** "retains 98% of its speed", where a keeper of scores is meant. */
    private boolean kept(boolean systems) {
        boolean near = word.source() == MetricWord.Source.NEAR;
        boolean speed = word.item() >= 0 && word.metric() == Metric.SPEED;
        return gain.construct() == Construct.KEEP && (near || speed && !systems) && !ofProgram();
    }

    /** "sustains 80% of FooBLAS performance" where nothing but systems is spoken of. */
    private boolean ofProgram() {
        return performance()
                && topic.told()
                && topic.onlySystems()
                && !gain.clause()
                        .anyWord(
                                gain.item() + 1,
                                Math.min(gain.clause().size(), gain.item() + PERFORMER_REACH),
                                this::learnt);
    }

    /** "of the original model", "of fine-tuning" */
    private boolean learnt(String word) {
        return gain.words().is(MeasureWord.MODEL, word) || gain.words().is(MeasureWord.TUNED, word);
    }

    /**
     * "asks for scripts and finds a fourfold improvement", "at high frame rates, a 9% improvement":
     * outside systems work the measure near by is of the setting.
     */
    private boolean setting() {
        if (word.source() != MetricWord.Source.NEAR
                || !gain.betterAtTask()
                || topic.plainlySystems()
                || gain.ratio() && topic.systems() && performance()) {
            return false;
        }
        boolean weak = word.item() >= 0 && NamedMeasure.weak(gain.clause(), word.item());
        return gain.ratio() || weak
                ? weak && (gain.ratio() || gain.before().isEmpty()) && !runs()
                : gain.before().isEmpty() && !told();
    }

    /** "inference on one GPU shows a 3x improvement": what a device runs. */
    private boolean runs() {
        return opens(before(word.item()))
                && gain.clause().shape().substring(0, gain.item()).indexOf('H') >= 0;
    }

    /**
     * "the latency of FooFold shows a 40% improvement", "lowers latency, a 40% improvement", but
     * not "raising the budget".
     */
    private boolean told() {
        int before = before(word.item());
        if (gain.at(word.item() + 1) == Item.OTHER) {
            return false; // "with memory modules"
        }
        if (gain.at(before) == 'N' || gain.at(before) == 'v') {
            return true;
        }
        Change change = gain.changeOf(before);
        boolean better =
                change == Change.GOOD
                        || change == (word.higherIsBetter() ? Change.UP : Change.DOWN);
        return opens(before) || gain.at(before) == 'V' && better;
    }

    /** The item before the phrase that holds an item, "reduction in" being one with it. */
    private int before(int item) {
        int before = item - 1;
        while ("xdEMmB".indexOf(gain.at(before)) >= 0) {
            before--;
        }
        boolean within = "io".indexOf(gain.at(before)) >= 0 && gain.at(before - 1) == 'N';
        return within ? before - 1 : before;
    }

    private boolean opens(int before) {
        return word.item() >= 0 && ".,;:z".indexOf(gain.at(before)) >= 0;
    }

    /** "+3.2", "4 points", "1.5 dB": a score's unit. */
    private boolean score() {
        UnitKind kind = gain.figure().kind();
        boolean points =
                kind == UnitKind.POINTS
                        || kind == UnitKind.PERCENTAGE_POINTS && !SHARES.contains(word.metric());
        boolean bareSum = gain.construct() == Construct.PLUS && kind == UnitKind.NONE;
        boolean decibels = gain.figure().unit().equals("dB");
        return (points || bareSum || decibels) && word.metric().kind() != GainKind.QUALITY;
    }
}

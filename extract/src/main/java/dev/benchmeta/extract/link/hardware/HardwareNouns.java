package dev.benchmeta.extract.link.hardware;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.Word;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what the noun behind a kind of hardware says: a "GPU implementation" ran there, "GPU
 * memory" tells no place. Immutable.
 */
final class HardwareNouns {
    /** "improves GPU throughput", "CPU latency": measured there. */
    private static final Set<Metric> SPEEDS =
            Set.of(Metric.SPEED, Metric.TRAINING_TIME, Metric.THROUGHPUT, Metric.LATENCY);

    /** How many items before a kind its "on" may stand. */
    private static final int REACH = 4;

    /** How many characters before a kind of hardware tell whose it is. */
    private static final int NEAR = 100;

    /** "outperforms the GPU version", "over a CPU implementation": what is beaten. */
    private static final Pattern BEATEN = Pattern.compile("[OPV][dx]{0,2}$");

    private final Clause clause;
    private final DeviceWords words;

    HardwareNouns(Clause clause, DeviceWords words) {
        this.clause = clause;
        this.words = words;
    }

    /** Whether a noun tells that something ran on the kind of hardware in front of it. */
    boolean ranOn(int item) {
        return tested(item) || trained(item) || version(item) || means(item);
    }

    /** "RTX 4090 benchmarks show", "CPU experiments confirm" */
    boolean tested(int item) {
        int to = item + 1;
        while (to < item + 4 && "xmM".indexOf(Phrases.at(clause, to)) >= 0) {
            if (words.is(DeviceWord.TEST, clause.lower(to))) {
                return !workload(item);
            }
            to++;
        }
        return false;
    }

    /** "evaluated on the large FPGA benchmarks" */
    private boolean workload(int item) {
        return item + 1 < clause.size()
                && words.is(DeviceWord.TEST, clause.lower(item + 1))
                && clause.anyWord(item - REACH, item, "on"::equals);
    }

    /** "optimizations for CPU training" */
    private boolean trained(int item) {
        return item > 0
                && clause.lower(item - 1).equals("for")
                && Phrases.at(clause, item + 1) == 'm'
                && words.is(DeviceWord.RUN, clause.lower(item + 1));
    }

    /** "The FPGA implementation reaches", "we implement a GPU kernel that delivers" */
    private boolean version(int item) {
        return item + 1 < clause.size()
                && (words.is(DeviceWord.VERSION, clause.lower(item + 1))
                        || words.is(DeviceWord.KERNEL, clause.lower(item + 1)))
                && !behindFigure(item)
                && !BEATEN.matcher(clause.shape().substring(Math.max(0, item - 3), item)).find()
                && words.in(DeviceWording.OWN, before(item));
    }

    /**
     * Whether a figure stands before an item, in its part of the sentence: not "2x smaller; the".
     */
    private boolean behindFigure(int item) {
        String shape = clause.shape();
        return shape.lastIndexOf(Item.FIGURE, item) > shape.lastIndexOf(';', item);
    }

    private String before(int item) {
        int start = clause.item(item).start();
        int from = Math.max(clause.sentence().start(), start - NEAR);
        return clause.source().text().substring(from, start);
    }

    /** "Enabled by optimized GPU kernels, it delivers" */
    private boolean means(int item) {
        if (item + 1 >= clause.size() || !words.is(DeviceWord.KERNEL, clause.lower(item + 1))) {
            return false;
        }
        String before = before(item);
        return words.in(DeviceWording.MEANS, before)
                || words.in(
                        behindFigure(item) ? DeviceWording.WITH_BEHIND : DeviceWording.WITH,
                        before);
    }

    /** Whether a kind of hardware only tells what is measured, or how much of it. */
    boolean modifier(int item) {
        if (Phrases.at(clause, item + 1) == Item.BENCHMARK
                || workload(item)
                || item > 0 && words.is(DeviceWord.RATE, clause.lower(item - 1))) {
            return true;
        }
        if (clause.lower(item).endsWith("s")) {
            return item > 0 && clause.lower(item - 1).equals("less");
        }
        if (item + 1 >= clause.size()) {
            return false;
        }
        String next = clause.lower(item + 1);
        if (next.equals("alone") || next.equals("only") || clusterFollows(item + 2)) {
            return false;
        }
        return !ranOn(item)
                && !sized(item)
                && (words.is(DeviceWord.KERNEL, next)
                        || words.is(DeviceWord.PROGRAM, next)
                        || measure(item + 1));
    }

    /** "On a 64-GPU fat-tree simulator": what holds so many of a kind is a platform. */
    private boolean sized(int item) {
        return words.in(DeviceWording.SIZED, before(item));
    }

    /** Whether a word behind a kind is neither a speed nor a place. */
    private boolean measure(int item) {
        String word = clause.lower(item);
        Word known = clause.item(item).word();
        if (known == null) {
            return Phrases.at(clause, item) == Item.OTHER
                    && !words.is(DeviceWord.PLATFORM, word)
                    && !words.is(DeviceWord.CLUSTER, word);
        }
        return words.is(DeviceWord.SPENT_OR_SAVED, word)
                || known.metric().filter(m -> !SPEEDS.contains(m)).isPresent();
    }

    /** "a 128-GPU physical cluster" */
    private boolean clusterFollows(int item) {
        return Phrases.at(clause, item - 1) == Item.OTHER
                && Phrases.at(clause, item) == Item.OTHER
                && words.is(DeviceWord.CLUSTER, clause.lower(item));
    }
}

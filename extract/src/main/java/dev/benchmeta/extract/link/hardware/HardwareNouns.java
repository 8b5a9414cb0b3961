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
    private static final Pattern PLATFORM =
            Pattern.compile(
                    "(platform|configuration|cluster|system|setup|node|server|generation|backend|core|hardware|testbed|architecture|evaluation|prototype|experiment|environment)s?");

    private static final Pattern CLUSTER = Pattern.compile("clusters?|servers?|testbeds?|nodes?");

    /** "improves GPU throughput", "CPU latency": measured there. */
    private static final Set<Metric> SPEEDS =
            Set.of(Metric.SPEED, Metric.TRAINING_TIME, Metric.THROUGHPUT, Metric.LATENCY);

    /** Software for a kind of hardware: "GPU kernels". */
    private static final Pattern KERNEL = Pattern.compile("kernels?|operators?|programs?|code");

    /** What a figure may be reached with: "fused GPU kernels". */
    private static final Pattern REACHING = Pattern.compile("kernels?|operators?");

    private static final String QUALIFIERS =
            " (?:(?!\\w+ing |(?:of|for|in|from|on|that|which|to) )[\\w-]+ ){0,4}$";

    /** What a figure is reached with: "by fused GPU kernels", but not "by generating kernels". */
    private static final Pattern MEANS =
            Pattern.compile("(?i)\\b(?:using|by|via|through)" + QUALIFIERS);

    /** "With GPU kernels, it is faster", but not "programs with GPU kernels". */
    private static final Pattern WITH = Pattern.compile("(?i)(?:^|[,;] )with" + QUALIFIERS);

    /** Behind a figure: "a 2x speedup with GPU kernels". */
    private static final Pattern WITH_BEHIND = Pattern.compile("(?i)\\b(?<!ing )with" + QUALIFIERS);

    /**
     * What is spent of a kind of hardware: "with 2% CPU overhead", "600x less GPU time", "a 50% GPU
     * reduction".
     */
    private static final Set<String> COST =
            Set.of("overhead", "overheads", "usage", "time", "reduction", "reductions", "savings");

    /** How many characters before a kind of hardware tell whose it is. */
    private static final int NEAR = 100;

    private static final Set<String> AMOUNT = Set.of("per", "fewer");

    private static final Pattern TESTS =
            Pattern.compile("measurements?|benchmarks|experiments|evaluations?|tests");

    private static final Pattern SPEED_WORDS =
            Pattern.compile("training|inference|execution|decoding");

    /** What was made to run there: "the FPGA implementation". */
    private static final Pattern MADE =
            Pattern.compile(
                    "implementations?|instantiations?|versions?|ports?|prototypes?|reali[sz]ations?|variants?");

    /**
     * "The FPGA implementation reaches", "we present a GPU port", "our GPU version": the work's
     * own, neither "unlike the GPU version" nor "existing GPU versions".
     */
    private static final Pattern OWN =
            Pattern.compile(
                    "(?i)^$|(?:(?:^|[,;:] |\\bthat )(?:the|an?|this|its)|\\b(?:with|using|in) an?|\\bour|\\bwhose"
                            + "|\\b(?:we|by) (?:also )?(?:present|introduc|develop|describ|propos|provid|implement|build|design|creat)(?:e|ing)?(?: (?:an?|the|two))?)"
                            + " (?:(?!existing|previous|prior|earlier|original|current|baseline|conventional|reference|other)[\\w-]+ ){0,2}$");

    private static final Pattern SIZED =
            Pattern.compile("(?i)\\b(?:on|in|across|using) an? (?:[\\w-]+ )?[\\d,]+-$");

    /** "outperforms the GPU version", "over a CPU implementation": what is beaten. */
    private static final Pattern BEATEN = Pattern.compile("[OPV][dx]{0,2}$");

    private final Clause clause;

    HardwareNouns(Clause clause) {
        this.clause = clause;
    }

    /** Whether a noun tells that something ran on the kind of hardware in front of it. */
    boolean ranOn(int item) {
        return tested(item) || trained(item) || made(item) || means(item);
    }

    /** "RTX 4090 benchmarks show", "CPU experiments confirm" */
    boolean tested(int item) {
        int to = item + 1;
        while (to < item + 4 && "xmM".indexOf(Phrases.at(clause, to)) >= 0) {
            if (TESTS.matcher(clause.lower(to)).matches()) {
                return true;
            }
            to++;
        }
        return false;
    }

    /** "optimizations for CPU training" */
    private boolean trained(int item) {
        return item > 0
                && clause.lower(item - 1).equals("for")
                && Phrases.at(clause, item + 1) == 'm'
                && SPEED_WORDS.matcher(clause.lower(item + 1)).matches();
    }

    /** "The FPGA implementation reaches", "an ASIC instantiation delivers" */
    private boolean made(int item) {
        return Phrases.at(clause, item + 1) == Item.OTHER
                && MADE.matcher(clause.lower(item + 1)).matches()
                && !behindFigure(item)
                && !BEATEN.matcher(clause.shape().substring(Math.max(0, item - 3), item)).find()
                && OWN.matcher(before(item)).find();
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
        if (item + 1 >= clause.size() || !REACHING.matcher(clause.lower(item + 1)).matches()) {
            return false;
        }
        String before = before(item);
        return MEANS.matcher(before).find()
                || (behindFigure(item) ? WITH_BEHIND : WITH).matcher(before).find();
    }

    /** Whether a kind of hardware only tells what is measured, or how much of it. */
    boolean modifier(int item) {
        if (Phrases.at(clause, item + 1) == Item.BENCHMARK
                || item > 0 && AMOUNT.contains(clause.lower(item - 1))) {
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
                && (KERNEL.matcher(next).matches() || measure(item + 1));
    }

    /** "On a 64-GPU fat-tree simulator": what holds so many of a kind is a platform. */
    private boolean sized(int item) {
        return SIZED.matcher(before(item)).find();
    }

    /** Whether a word behind a kind is neither a speed nor a place. */
    private boolean measure(int item) {
        String word = clause.lower(item);
        Word known = clause.item(item).word();
        if (known == null) {
            return Phrases.at(clause, item) == Item.OTHER && !PLATFORM.matcher(word).matches();
        }
        return COST.contains(word) || known.metric().filter(m -> !SPEEDS.contains(m)).isPresent();
    }

    /** "a 128-GPU physical cluster" */
    private boolean clusterFollows(int item) {
        return Phrases.at(clause, item - 1) == Item.OTHER
                && Phrases.at(clause, item) == Item.OTHER
                && CLUSTER.matcher(clause.lower(item)).matches();
    }
}

package dev.benchmeta.extract.link.result;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.Units;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.ShapeRules;
import dev.benchmeta.extract.link.clause.WordClass;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.name.NameSpan;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells measured sizes, times and frequencies from those of inputs, devices and data. Immutable.
 */
final class MeasuredAmounts {
    /** How many items from a span of time the word of training may stand. */
    private static final int TRAINING = 6;

    /** How many items behind a figure the part of a device may stand that has it. */
    private static final int PARTS = 5;

    /** How many items around a sum of money a word of business may stand. */
    private static final int NEAR_MONEY = 12;

    private static final Pattern ON_DEVICE = Pattern.compile("(?:o[xMm]{1,2})?[nw][dqKx]{0,3}H");

    /** "a GPU with 6 GB", "an RTX 3050 (4 GB" */
    private static final Pattern OF_DEVICE = Pattern.compile("H[xd]?(?:\\(|w|x|o)[dq]{0,2}$");

    private static final Pattern LIMIT = Pattern.compile("-?o?[xdEB]{0,3}?(?<m>M)y");

    private static final Pattern COUNT = Pattern.compile("\\d*0s");

    /** What a frequency may tell of what runs. */
    private static final Set<Metric> PACE = Set.of(Metric.THROUGHPUT, Metric.LATENCY, Metric.SPEED);

    /** "at", "at an operating frequency of" */
    private static final Pattern CLOCK = Pattern.compile("n[dxm]{0,3}M?o?[dq]{0,2}$");

    /** "training ends in", "training took" */
    private static final Pattern AFTER_TRAINING = Pattern.compile("[Mm][vVehx]?[itwnx]?[dq]{0,2}$");

    private final Units units;
    private final WordKinds<ResultWord> words;

    MeasuredAmounts(Units units, WordKinds<ResultWord> words) {
        this.units = units;
        this.words = words;
    }

    /**
     * Sizes and spans of time are results only where a metric stands by them: "4 GB cards", "10 s
     * clips" are not.
     */
    boolean measured(
            Clause clause, PaperContext paper, int at, Figure figure, ShapeRules.Match match) {
        Optional<Metric> stated = ResultMetric.stated(clause, match);
        String unit = figure.unit();
        String text = clause.text(figure);
        if (words.is(ResultWord.RANK_UNIT, unit)) {
            return ranked(clause, at);
        }
        if (span(unit) && (allowed(clause, at) || joined(clause, at, figure))) {
            return false;
        }
        if (clocked(clause, at, figure) || load(clause, at, unit) || limitOf(clause, at, figure)) {
            return false;
        }
        if (gear(clause, at) || unit.endsWith("USD") && business(clause, at)) {
            return false;
        }
        if (words.is(ResultWord.SIZE_UNIT, unit)) {
            return !held(clause, at) && size(clause, at, figure, match);
        }
        boolean one = figure.low() == figure.high();
        if (words.is(ResultWord.TIME_UNIT, unit) && text.contains("-") && one) {
            return stated.isPresent() && Phrases.at(clause, at + 1) == 'M';
        }
        if (words.is(ResultWord.LONG_UNIT, unit)) {
            boolean time = stated.isPresent() && stated.get() != Metric.DATA;
            return (time || trained(clause, paper, at)) && !ofData(clause, at);
        }
        if (text.endsWith("Hz")) {
            return stated.filter(PACE::contains).isPresent() || runs(clause, paper, at);
        }
        boolean count = Phrases.at(clause, at + 1) == 'o' && COUNT.matcher(text).find();
        return !count && !ofData(clause, at);
    }

    /** "282 mW at 125 MHz", "at a clock frequency of 125 MHz", not "runs at 125 MHz" */
    private boolean clocked(Clause clause, int at, Figure figure) {
        if (!clause.text(figure).matches(".*[kMG]Hz")) {
            return false;
        }
        String before = clause.shape().substring(Math.max(0, at - TRAINING), at);
        Matcher clock = CLOCK.matcher(before);
        int place = clock.find() ? at - before.length() + clock.start() : 0;
        return place > 0 && !words.is(ResultWord.RUN, clause.lower(place - 1));
    }

    /** "saves $15M at 10,000 req/s", not "serves at 10,000 req/s" */
    private boolean load(Clause clause, int at, String unit) {
        int place = Phrases.beforeDeterminers(clause, at);
        return unit.equals("requests/s")
                && place > 0
                && clause.lower(place).equals("at")
                && !words.is(ResultWord.RUN, clause.lower(place - 1));
    }

    /** "a 700 W GPU": what the device may draw. */
    private boolean limitOf(Clause clause, int at, Figure figure) {
        return Phrases.at(clause, at + 1) == Item.HARDWARE
                && units.metric(figure.unit()).filter(m -> m == Metric.POWER).isPresent();
    }

    /** "a 120 FPS global-shutter camera", "an 80 mW monocular camera" */
    private boolean gear(Clause clause, int at) {
        int part = at + 1;
        while (part < at + PARTS && "xd-".indexOf(Phrases.at(clause, part)) >= 0) {
            if (words.is(ResultWord.GEAR, clause.lower(part))) {
                return "xM".indexOf(Phrases.at(clause, part + 1)) < 0;
            }
            part++;
        }
        return false;
    }

    /** "over $4 billion in annual spending", not "costs $4 per run" */
    private boolean business(Clause clause, int at) {
        int from = Math.max(0, at - NEAR_MONEY);
        int to = Math.min(clause.size(), at + NEAR_MONEY);
        return clause.anyWord(from, to, w -> words.is(ResultWord.MONEY, w));
    }

    /** "is in the 54th percentile", not "the 99th percentile latency", "at the 99th percentile" */
    private static boolean ranked(Clause clause, int at) {
        return "xMmo-".indexOf(Phrases.at(clause, at + 1)) < 0
                && Phrases.at(clause, Phrases.beforeDeterminers(clause, at)) != 'n';
    }

    private boolean span(String unit) {
        return words.is(ResultWord.SIZE_UNIT, unit)
                || words.is(ResultWord.TIME_UNIT, unit)
                || words.is(ResultWord.LONG_UNIT, unit);
    }

    /** "a 500 ms-context decoder", not "a 30 ms-latency" */
    private static boolean joined(Clause clause, int at, Figure figure) {
        String text = clause.source().text();
        int end = figure.end();
        return end + 1 < text.length()
                && text.charAt(end) == '-'
                && Character.isLetter(text.charAt(end + 1))
                && Phrases.at(clause, at + 2) != 'M';
    }

    /** "an 8 GB memory limit", "windows (10 s)"; not "HD video (45 FPS)", "a 10 s long clip" */
    private static boolean allowed(Clause clause, int at) {
        Matcher limit = LIMIT.matcher(clause.shape()).region(at + 1, clause.size());
        return limit.lookingAt() && !clause.lower(limit.start("m")).equals("long")
                || Phrases.at(clause, at - 1) == '(' && Phrases.at(clause, at - 2) == 'y';
    }

    /** "2 GB of memory", "occupies 168 MB" */
    private boolean size(Clause clause, int at, Figure figure, ShapeRules.Match match) {
        Optional<Metric> stated = ResultMetric.stated(clause, match);
        boolean same = stated.isPresent() && stated.equals(units.metric(figure.unit()));
        return same && !match.rule().id().equals("unit.metric")
                || ofMemory(clause, at)
                || taken(clause, at);
    }

    /** "occupies 168 MB", not "requires 16 GB cards" */
    private boolean taken(Clause clause, int at) {
        int verb = Phrases.beforeDeterminers(clause, at);
        boolean within = verb > 0 && clause.lower(verb).equals("within");
        verb -= within ? 1 : 0;
        return verb >= 0
                && words.is(ResultWord.NEED, clause.lower(verb))
                && !holder(clause, verb - 1)
                && ",.;)(anwiz".indexOf(Phrases.at(clause, at + 1)) >= 0;
    }

    /** "the phone needs 6 GB", "the corpus occupies 1 TB" */
    private boolean holder(Clause clause, int doer) {
        int head = Phrases.adverb(clause, doer) ? doer - 1 : doer;
        return head >= 0
                && (Phrases.at(clause, head) == Item.HARDWARE
                        || clause.item(head).is(WordClass.AMOUNT)
                        || clause.measures(head, Metric.DATA)
                        || words.is(ResultWord.HOLDER, clause.lower(head)));
    }

    /** "a GPU with 6 GB of memory": what a device has. */
    private boolean held(Clause clause, int at) {
        String before = clause.shape().substring(Math.max(0, at - TRAINING), at);
        if (!OF_DEVICE.matcher(before).find()) {
            return false;
        }
        int memory = Phrases.at(clause, at + 1) == 'o' ? at + 2 : at + 1;
        return memory < clause.size() && words.is(ResultWord.DEVICE_MEMORY, clause.lower(memory));
    }

    /** "training ends in 4 hours", "2 days on 8 H100s" */
    private boolean trained(Clause clause, PaperContext paper, int at) {
        if (onChip(clause, paper, at)) {
            return true;
        }
        int word = trainingBefore(clause, at);
        return word >= 0
                && paper.namesSomething()
                && (word == 0 || !words.is(ResultWord.AROUND, clause.lower(word - 1)));
    }

    /** The word of training that a figure follows: "training ends in 20 minutes"; -1 if none. */
    static int trainingBefore(Clause clause, int at) {
        String before = clause.shape().substring(Math.max(0, at - TRAINING), at);
        Matcher training = AFTER_TRAINING.matcher(before);
        int word = training.find() ? at - before.length() + training.start() : -1;
        return word >= 0 && clause.measures(word, Metric.TRAINING_TIME) ? word : -1;
    }

    private static boolean onChip(Clause clause, PaperContext paper, int at) {
        Matcher device = ON_DEVICE.matcher(clause.shape()).region(at + 1, clause.size());
        NameSpan name = device.lookingAt() ? clause.item(device.end() - 1).name() : null;
        return name != null && paper.trains(name);
    }

    /** "FooNet runs at 12.5 Hz", "50 Hz inference", unlike "sampled at 50 Hz". */
    private boolean runs(Clause clause, PaperContext paper, int at) {
        if (clause.anyWord(at - TRAINING, at, w -> words.is(ResultWord.CAPTURE, w))) {
            return false;
        }
        int verb = Phrases.beforeDeterminers(clause, at);
        verb -= Phrases.at(clause, verb) == 'n' ? 1 : 0;
        boolean running = verb > 0 && words.is(ResultWord.RUN, clause.lower(verb));
        return running && runner(clause, verb)
                || Phrases.at(clause, at + 1) == 'm'
                || Phrases.at(clause, at + 1) == Item.OTHER && Phrases.at(clause, at + 2) == 'm'
                || onChip(clause, paper, at);
    }

    /** Whether something named, or the paper's work, stands before a verb. */
    private static boolean runner(Clause clause, int verb) {
        return IntStream.range(Math.max(0, verb - TRAINING), verb)
                .anyMatch(i -> "EBHsm".indexOf(Phrases.at(clause, i)) >= 0);
    }

    private static boolean ofMemory(Clause clause, int at) {
        return of(clause, at, 5, i -> clause.measures(i, Metric.MEMORY));
    }

    /** "7,000 hours of speech data" */
    private static boolean ofData(Clause clause, int at) {
        return of(
                clause,
                at,
                6,
                i -> clause.item(i).is(WordClass.AMOUNT) || clause.measures(i, Metric.DATA));
    }

    /** Whether "of" stands behind a figure and soon what it is an amount of. */
    private static boolean of(Clause clause, int at, int reach, IntPredicate thing) {
        int to = Math.min(clause.size(), at + reach);
        return Phrases.at(clause, at + 1) == 'o'
                && IntStream.range(Math.min(at + 2, to), to).anyMatch(thing);
    }
}

package dev.benchmeta.extract.link.result;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.Units;
import dev.benchmeta.extract.link.clause.Adverbs;
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

    /** How many items around a sum of money a word of business may stand. */
    private static final int NEAR_MONEY = 12;

    private static final Pattern ON_DEVICE = Pattern.compile("(?:o[xMm]{1,2})?[nw][dqKx]{0,3}H");

    private static final Pattern COUNT = Pattern.compile("\\d*0s");

    /** What a frequency may tell of what runs. */
    private static final Set<Metric> PACE = Set.of(Metric.THROUGHPUT, Metric.LATENCY, Metric.SPEED);

    /** "training ends in", "training took" */
    private static final Pattern AFTER_TRAINING = Pattern.compile("[Mm][vVehx]?[itwnx]?[dq]{0,2}$");

    private final Units units;
    private final Conditions conditions;
    private final WordKinds<ResultWord> words;

    MeasuredAmounts(Units units, Conditions conditions, WordKinds<ResultWord> words) {
        this.units = units;
        this.conditions = conditions;
        this.words = words;
    }

    /**
     * Sizes and spans of time are results only where a metric stands by them: "4 GB cards", "10 s
     * clips" are not.
     */
    boolean measured(
            Clause clause, PaperContext paper, int at, Figure figure, ShapeRules.Match match) {
        String unit = figure.unit();
        if (words.is(ResultWord.RANK_UNIT, unit)) {
            return ranked(clause, at);
        }
        if (conditions.given(clause, at, figure) || units.money(unit) && business(clause, at)) {
            return false;
        }
        if (words.is(ResultWord.SIZE_UNIT, unit)) {
            return !conditions.held(clause, at) && size(clause, at, figure, match);
        }
        return timed(clause, paper, at, figure, ResultMetric.stated(clause, match));
    }

    /** Whether a span of time, a frequency or another amount is measured. */
    private boolean timed(
            Clause clause, PaperContext paper, int at, Figure figure, Optional<Metric> stated) {
        String unit = figure.unit();
        String text = clause.text(figure);
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
        int head = Adverbs.is(clause, doer) ? doer - 1 : doer;
        return head >= 0
                && (Phrases.at(clause, head) == Item.HARDWARE
                        || clause.item(head).is(WordClass.AMOUNT)
                        || clause.measures(head, Metric.DATA)
                        || words.is(ResultWord.HOLDER, clause.lower(head)));
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

package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.Units;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells measured sizes, times and frequencies from those of inputs, devices and data. Immutable.
 */
final class MeasuredAmounts {
    private static final Set<String> SIZES = Set.of("GB", "MB", "KB", "TB", "bytes", "GFLOPs");
    private static final Set<String> TIMES = Set.of("s", "min", "hours", "ms");
    private static final Set<String> LONG = Set.of("days", "hours", "MHz");

    /** How many items from a span of time the word of training may stand. */
    private static final int TRAINING = 6;

    private static final Pattern ON_DEVICE = Pattern.compile("(?:o[xMm]{1,2})?[nw][dqKx]{0,3}H");

    /** "a GPU with 6 GB", "an RTX 3050 (4 GB" */
    private static final Pattern OF_DEVICE = Pattern.compile("H[xd]?(?:\\(|w|x)[dq]{0,2}$");

    private static final Pattern BARE_MEMORY = Pattern.compile("v?ram|(?:gpu )?memory");

    private static final Pattern NEEDS =
            Pattern.compile("requir\\w+|needs?|needing|reserv\\w+|fits?|occup\\w+|consum\\w+");

    private static final Pattern COUNT = Pattern.compile("\\d*0s");

    private final Units units;

    MeasuredAmounts(Units units) {
        this.units = units;
    }

    /**
     * Sizes and spans of time are results only where a metric stands by them: "4 GB cards", "10 s
     * clips" are not.
     */
    boolean measured(Clause clause, int at, Figure figure, ShapeRules.Match match) {
        Optional<Metric> stated = ResultMetric.stated(clause, match);
        String unit = figure.unit();
        String text = clause.text(figure);
        if (SIZES.contains(unit)) {
            return !held(clause, at) && size(clause, at, figure, match);
        }
        boolean one = figure.low() == figure.high();
        if (TIMES.contains(unit) && text.contains("-") && one) {
            return stated.isPresent() && Phrases.at(clause, at + 1) == 'M';
        }
        if (LONG.contains(unit)) {
            boolean time = stated.isPresent() && stated.get() != Metric.DATA;
            return (time || trained(clause, at)) && !ofData(clause, at);
        }
        if (text.endsWith("Hz")) {
            return stated.isPresent() || runs(clause, at);
        }
        boolean count = Phrases.at(clause, at + 1) == 'o' && COUNT.matcher(text).find();
        return !count && !ofData(clause, at);
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
    private static boolean taken(Clause clause, int at) {
        int verb = Phrases.beforeDeterminers(clause, at);
        boolean within = verb > 0 && clause.lower(verb).equals("within");
        verb -= within ? 1 : 0;
        return verb >= 0
                && NEEDS.matcher(clause.lower(verb)).matches()
                && ",.;)(anwiz".indexOf(Phrases.at(clause, at + 1)) >= 0;
    }

    /** "a GPU with 6 GB of memory": what a device has. */
    private static boolean held(Clause clause, int at) {
        String before = clause.shape().substring(Math.max(0, at - TRAINING), at);
        if (!OF_DEVICE.matcher(before).find()) {
            return false;
        }
        int memory = Phrases.at(clause, at + 1) == 'o' ? at + 2 : at + 1;
        return memory < clause.size() && BARE_MEMORY.matcher(clause.lower(memory)).matches();
    }

    /** "training ends in 4 hours", "2 days on 8 H100s" */
    private static boolean trained(Clause clause, int at) {
        for (int i = Math.max(0, at - TRAINING); i < Math.min(clause.size(), at + TRAINING); i++) {
            if (clause.measures(i, Metric.TRAINING_TIME)) {
                return true;
            }
        }
        return onDevice(clause, at);
    }

    private static boolean onDevice(Clause clause, int at) {
        return ON_DEVICE.matcher(clause.shape()).region(at + 1, clause.size()).lookingAt();
    }

    /** "runs at 12.5 Hz", "50 Hz inference", unlike "sampled at 50 Hz". */
    private static boolean runs(Clause clause, int at) {
        int verb = Phrases.beforeDeterminers(clause, at);
        verb -= Phrases.at(clause, verb) == 'n' ? 1 : 0;
        String word = verb < 0 ? "" : clause.lower(verb);
        return "vR".indexOf(Phrases.at(clause, verb)) >= 0
                || word.startsWith("run")
                || word.startsWith("operat")
                || Phrases.at(clause, at + 1) == 'm'
                || Phrases.at(clause, at + 2) == 'm'
                || onDevice(clause, at);
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

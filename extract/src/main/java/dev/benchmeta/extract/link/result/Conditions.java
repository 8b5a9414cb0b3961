package dev.benchmeta.extract.link.result;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.Units;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the conditions of a measurement from what is measured: what is set, a clock, a load, a
 * limit, what a device has. Immutable.
 */
final class Conditions {
    /** How many items before a figure a word of a setting may stand. */
    private static final int SETTING = 8;

    /** How many items before a figure a clock or a device may stand. */
    private static final int BEFORE = 6;

    /** How many items behind a figure the part of a device may stand that has it. */
    private static final int PARTS = 5;

    private static final Pattern FREQUENCY = Pattern.compile(".*[kMG]Hz");

    /** "at", "at an operating frequency of" */
    private static final Pattern CLOCK = Pattern.compile("n[dxm]{0,3}M?o?[dq]{0,2}$");

    /** "a GPU with 6 GB", "an RTX 3050 (4 GB" */
    private static final Pattern OF_DEVICE = Pattern.compile("H[xd]?(?:\\(|w|x|o)[dq]{0,2}$");

    private static final Pattern LIMIT = Pattern.compile("-?o?[xdEB]{0,3}?(?<m>M)y");

    private final Units units;
    private final WordKinds<ResultWord> words;

    Conditions(Units units, WordKinds<ResultWord> words) {
        this.units = units;
        this.words = words;
    }

    /** "the learning rate decays from 0.1 to 0.001" */
    boolean setting(Clause clause, int at, Figure figure) {
        int from = at;
        while (from > Math.max(0, at - SETTING)
                && ",;z".indexOf(Phrases.at(clause, from - 1)) < 0) {
            from--;
        }
        boolean share = figure.percent();
        return clause.anyWord(
                from,
                at,
                w -> words.is(ResultWord.SETTING, w) || !share && words.is(ResultWord.RATE, w));
    }

    /** "an error below 2%", not "we kept those with an error below 2%" */
    boolean filter(Clause clause) {
        return clause.anyWord(0, clause.size(), w -> words.is(ResultWord.FILTER, w));
    }

    /** Whether an amount is a clock, a load, a limit, or the size of an input or of a part. */
    boolean given(Clause clause, int at, Figure figure) {
        return span(figure.unit()) && (allowed(clause, at) || joined(clause, at, figure))
                || clock(clause, at, figure)
                || load(clause, at, figure)
                || drawn(clause, at, figure)
                || gear(clause, at);
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

    /** "282 mW at 125 MHz", "at a clock frequency of 125 MHz", not "runs at 125 MHz" */
    private boolean clock(Clause clause, int at, Figure figure) {
        if (!FREQUENCY.matcher(clause.text(figure)).matches()) {
            return false;
        }
        String before = before(clause, at);
        Matcher clock = CLOCK.matcher(before);
        int place = clock.find() ? at - before.length() + clock.start() : -1;
        return place >= 0 && !words.is(ResultWord.RUN, clause.lower(place - 1));
    }

    /** "saves $15M at 10,000 req/s", not "serves at 10,000 req/s" */
    private boolean load(Clause clause, int at, Figure figure) {
        int place = Phrases.beforeDeterminers(clause, at);
        return figure.unit().equals("requests/s")
                && place >= 0
                && clause.lower(place).equals("at")
                && !words.is(ResultWord.RUN, clause.lower(place - 1));
    }

    /** "a 700 W GPU": what the device may draw. */
    private boolean drawn(Clause clause, int at, Figure figure) {
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

    /** "a GPU with 6 GB of memory": what a device has. */
    boolean held(Clause clause, int at) {
        if (!OF_DEVICE.matcher(before(clause, at)).find()) {
            return false;
        }
        int memory = Phrases.at(clause, at + 1) == 'o' ? at + 2 : at + 1;
        return memory < clause.size() && words.is(ResultWord.DEVICE_MEMORY, clause.lower(memory));
    }

    private static String before(Clause clause, int at) {
        return clause.shape().substring(Math.max(0, at - BEFORE), at);
    }
}

package dev.benchmeta.extract.link.result;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.Word;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells shares of a whole that is measured from other shares: of what a device can do at most, of
 * the time, the memory or the energy that something takes. Immutable.
 */
final class WholeShares {
    /** How many items behind a share its whole may stand. */
    private static final int REACH = 6;

    /** What stands in the phrase that names a whole. */
    private static final String PHRASE = "xdEHBmMK";

    /** What is spent, and a share of it told as such. */
    private static final Set<Metric> SPENT =
            EnumSet.of(
                    Metric.LATENCY,
                    Metric.SPEED,
                    Metric.TRAINING_TIME,
                    Metric.ENERGY,
                    Metric.POWER,
                    Metric.MEMORY,
                    Metric.COMPUTE,
                    Metric.COST);

    /** What is reached, and a share of it tells how well it is used. */
    private static final Set<Metric> REACHED = EnumSet.of(Metric.THROUGHPUT, Metric.BANDWIDTH);

    /** "of the run time" */
    private static final Pattern WHOLE = Pattern.compile("o[dxEHmM]{0,4}M(?![MN])");

    private final WordKinds<ResultWord> words;

    WholeShares(WordKinds<ResultWord> words) {
        this.words = words;
    }

    /** Whether the figure at {@code at} is such a share. */
    boolean told(Clause clause, int at) {
        int to = end(clause, at);
        if (Phrases.at(clause, to) == '\'' || clause.lower(to).equals("'s")) {
            return false; // "11% of the rival's energy" compares
        }
        return peak(clause, at)
                ? "RV".indexOf(Phrases.at(clause, Phrases.beforeDeterminers(clause, at))) < 0
                : whole(clause, to - 1) && (taken(clause, at) || goes(clause, to));
    }

    /** "98% of the theoretical peak performance" */
    boolean peak(Clause clause, int at) {
        int to = Math.min(clause.size(), at + REACH);
        return Phrases.at(clause, at + 1) == 'o' && clause.anyWord(at + 2, to, this::peak);
    }

    /**
     * What a share measures: "98% of the run time" tells time, "98% of the possible throughput" and
     * "98% of the peak" how well something is used, "fails 9% of the time" neither.
     */
    Metric metric(Clause clause, int at) {
        if (peak(clause, at)) {
            return Metric.UTILIZATION;
        }
        Matcher whole = WHOLE.matcher(clause.shape());
        Word word =
                whole.region(Math.min(at + 1, clause.size()), clause.size()).lookingAt()
                        ? clause.word(whole.end() - 1)
                        : null;
        return Optional.ofNullable(word)
                .flatMap(Word::metric)
                .filter(m -> SPENT.contains(m) || REACHED.contains(m))
                .filter(m -> !words.is(ResultWord.OCCASIONS, clause.lower(at + 3)))
                .map(m -> REACHED.contains(m) ? Metric.UTILIZATION : m)
                .orElse(Metric.QUALITY);
    }

    private boolean peak(String item) {
        return item.startsWith("peak-")
                || Arrays.stream(item.split(" ")).anyMatch(w -> words.is(ResultWord.PEAK, w));
    }

    private static int end(Clause clause, int at) {
        int to = at + 2;
        while (to < at + 2 + REACH && PHRASE.indexOf(Phrases.at(clause, to)) >= 0) {
            to++;
        }
        return to;
    }

    private static boolean whole(Clause clause, int item) {
        return Phrases.at(clause, item) == 'M'
                && (clause.measures(item, Metric.DENSITY)
                        || SPENT.stream().anyMatch(m -> clause.measures(item, m)));
    }

    /** "wastes 43% of the memory", "(0.3% of the latency)"; "consumes only 11%" compares. */
    private boolean taken(Clause clause, int at) {
        int verb = at - 1;
        while (Phrases.at(clause, verb) == 'q' || Phrases.at(clause, verb) == 'd') {
            if (words.is(ResultWord.LITTLE, clause.lower(verb))) {
                return false;
            }
            verb--;
        }
        return words.is(ResultWord.TAKE, clause.lower(verb))
                || Phrases.at(clause, verb) == '('
                        && "Mm".indexOf(Phrases.at(clause, verb - 1)) >= 0;
    }

    /** "70% of the time is spent", "goes to" */
    private boolean goes(Clause clause, int to) {
        int verb = Adverbs.skip(clause, Phrases.at(clause, to) == 'e' ? to + 1 : to);
        return words.is(ResultWord.SPEND, clause.lower(verb));
    }
}

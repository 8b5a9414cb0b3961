package dev.benchmeta.extract.link.result;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Tells shares of a whole that is measured from other shares: of what a device can do at most, of
 * the time, the memory or the energy that something takes. Immutable.
 */
final class WholeShares {
    /** How many items behind a share its whole may stand. */
    private static final int REACH = 6;

    /** What stands in the phrase that names a whole. */
    private static final String PHRASE = "xdEHBmMK";

    /** Of what a share is told as such. */
    private static final Set<Metric> WHOLES =
            EnumSet.of(
                    Metric.LATENCY,
                    Metric.SPEED,
                    Metric.TRAINING_TIME,
                    Metric.ENERGY,
                    Metric.POWER,
                    Metric.MEMORY,
                    Metric.COMPUTE,
                    Metric.COST,
                    Metric.DENSITY);

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

    /** "fails 9% of the time": so many of the tries, no share of a duration. */
    boolean occasions(String whole) {
        return words.is(ResultWord.OCCASIONS, whole);
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
                && WHOLES.stream().anyMatch(m -> clause.measures(item, m));
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
        int verb = Phrases.at(clause, to) == 'e' ? to + 1 : to;
        while (Phrases.adverb(clause, verb)) {
            verb++;
        }
        return words.is(ResultWord.SPEND, clause.lower(verb));
    }
}

package dev.benchmeta.extract.link.result;

import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.Word;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.rule.WordKinds;

/** Tells how much was lost, or what an amount was cut to, from results. Immutable. */
final class Changes {
    private final Conditions conditions;
    private final WordKinds<ResultWord> words;

    Changes(Conditions conditions, WordKinds<ResultWord> words) {
        this.conditions = conditions;
        this.words = words;
    }

    /** "trades 2% accuracy for speed": a loss; "at the cost of a 2% error" tells the error. */
    boolean givenUp(Clause clause, int at, int metric) {
        int before = Phrases.beforeDeterminers(clause, at);
        Word measure = clause.word(metric);
        return before >= 0
                && measure != null
                && measure.higherIsBetter()
                && words.is(ResultWord.GIVEN_UP, clause.lower(before));
    }

    /** "limits the accuracy loss to 1.2%", "a loss of only 0.3%": a change; not "a loss is 3%" */
    boolean decline(Clause clause, int at) {
        int to = Phrases.beforeDeterminers(clause, at);
        to -= clause.lower(to).equals("within") ? 1 : 0;
        return "to".indexOf(Phrases.at(clause, to)) >= 0
                && to > 0
                && words.is(ResultWord.DECLINE, lastWord(clause.lower(to - 1)));
    }

    private static String lastWord(String phrase) {
        return phrase.substring(phrase.lastIndexOf(' ') + 1);
    }

    /** "cuts latency to 68%", "growth slowed from 5% to 2%", not "raises the skill to 68%" */
    boolean reduced(Clause clause, PaperContext paper, int at, Figure figure) {
        int to = Phrases.beforeDeterminers(clause, at);
        if (Phrases.at(clause, to) != 't') {
            return false;
        }
        Word measure = clause.word(to - 1);
        boolean spent =
                measure != null
                        && measure.metric().filter(m -> !ResultMetric.inPercent(m)).isPresent();
        boolean end =
                Phrases.at(clause, to - 1) == 'F'
                        && (!paper.namesSomething() || conditions.setting(clause, at, figure));
        return spent || end || clause.within(figure);
    }
}

package dev.benchmeta.extract.link.gain;

import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.RivalKinds;
import dev.benchmeta.extract.link.clause.ShapeRules;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.regex.Pattern;

/**
 * Tells margins and bounds ("within a 5% error", "bounded by 3%") from comparisons ("within 5% of
 * its accuracy"). Works on one clause; immutable.
 */
final class Margins {
    /** "within 0.7 points of one another" */
    private static final Pattern OF_EACH =
            Pattern.compile("(?: \\(pp\\))? of (?:one another|each other)\\b");

    /** How many items before "within" may tell what is compared. */
    private static final int COMPARED_REACH = 9;

    /** How many items before "by" may tell that something varies: "diverges from the rest by". */
    private static final int SPREAD_REACH = 3;

    /** How many items before a bare ratio may tell that it is a gap: "the gap widens to 7x". */
    private static final int APART_REACH = 4;

    /** How many items before a figure may tell that it is the error of an estimate. */
    private static final int MISJUDGED_REACH = 6;

    /** How many items behind a margin may tell what it is of: "within 2 points (pp) of". */
    private static final int RIVAL_REACH = 4;

    /** How many items before a margin may tell that it is one of an estimate. */
    private static final int ESTIMATE_REACH = 14;

    /** How many items before a margin the verb of an estimate may stand. */
    private static final int VERB_REACH = 5;

    private final Clause clause;
    private final WordKinds<MisreadingWord> words;

    Margins(Clause clause, WordKinds<MisreadingWord> words) {
        this.clause = clause;
        this.words = words;
    }

    /** Whether the figure is a margin. */
    boolean describes(int at, Figure figure, ShapeRules.Match match) {
        return withinReach(figure) || misjudged(at) || ofItsRule(at, figure, match);
    }

    private boolean ofItsRule(int at, Figure figure, ShapeRules.Match match) {
        return switch (match.rule().id()) {
            case "within" ->
                    margin(at)
                            || clause.anyWord(at - COMPARED_REACH, at, this::distance)
                            || !nearRival(at)
                                    && (!clause.anyWord(at - COMPARED_REACH, at, this::compared)
                                            || clause.anyWord(at - VERB_REACH, at, this::estimate));
            case "keep.of" -> clause.within(figure);
            case "baseline.by", "beat.by" ->
                    voted(at, figure)
                            || clause.anyWord(match.change(), at, word -> word.endsWith("bounded"));
            case "verb.to.of" -> clause.within(figure);
            case "metric.before" -> spread(at) || earlier(at) || apart(match.metric(), at + 2);
            case "fraction.metric" ->
                    figure.high() > 1
                            && figure.form() != Figure.Form.WORD
                            && apart(match.metric(), match.metric() + 2);
            case "bare" -> spread(at) || apart(at - APART_REACH, at);
            case "verb.by", "verb.metric" -> spread(at);
            default -> false;
        };
    }

    /** "is preferred over X by 73% of the annotators" */
    private boolean voted(int at, Figure figure) {
        return figure.percent()
                && Phrases.at(clause, at + 1) == 'o'
                && Phrases.at(clause, Phrases.skipDeterminers(clause, at + 2)) == Item.OTHER;
    }

    /** "the latencies vary by 3x", "even as it varies over an order of magnitude" */
    private boolean spread(int at) {
        int last = Phrases.beforeDeterminers(clause, at);
        boolean by = Phrases.at(clause, last) == 'b';
        return !earlier(at)
                && clause.anyWord(by ? last - SPREAD_REACH : last, last + 1, this::varying);
    }

    /** "diverges 43x earlier" compares. */
    private boolean earlier(int at) {
        return Phrases.at(clause, at + 1) == Item.OTHER && clause.lower(at + 1).endsWith("er");
    }

    /** "a 147x gap in quality", "25x energy differences", "latency spikes of up to 21x" */
    private boolean apart(int from, int to) {
        return clause.anyWord(from, Math.min(to, clause.size()), this::distance);
    }

    /** "comes within 3% of BarSched", not "predicts it within 3% of the measured power" */
    private boolean nearRival(int at) {
        int of = clause.shape().indexOf('o', at);
        return of > at
                && of <= at + RIVAL_REACH
                && !clause.anyWord(at - ESTIMATE_REACH, at, this::estimate)
                && Phrases.after(clause, of + 1).filter(this::matched).isPresent();
    }

    private boolean matched(Phrase phrase) {
        return !clause.anyWord(
                        phrase.from(), phrase.to(), word -> words.is(MisreadingWord.TRUTH, word))
                && (new RivalKinds(clause).named(phrase)
                        || clause.anyWord(
                                phrase.from(),
                                phrase.to(),
                                word -> words.is(MisreadingWord.MATCHED, word)));
    }

    private boolean estimate(String word) {
        return words.is(MisreadingWord.ESTIMATE, word);
    }

    private boolean distance(String phrase) {
        String word = phrase.substring(phrase.lastIndexOf(' ') + 1);
        return words.is(MisreadingWord.RANGE, word) || difference(word);
    }

    /** "the benchmarks overestimate dispatch cost by 20x" */
    private boolean misjudged(int at) {
        return clause.shape().substring(Math.max(0, at - 2), at).indexOf('b') >= 0
                && clause.anyWord(
                        at - MISJUDGED_REACH, at, word -> words.is(MisreadingWord.MISJUDGED, word));
    }

    private boolean varying(String word) {
        return words.is(MisreadingWord.VARYING, word);
    }

    /** "within a 5% margin" */
    private boolean margin(int at) {
        return at + 1 < clause.size() && words.is(MisreadingWord.MARGIN, clause.lower(at + 1));
    }

    /** "with gender differences in performance within 2%" */
    private boolean difference(String word) {
        return words.is(MisreadingWord.DIFFERENCE, word);
    }

    private boolean compared(String phrase) {
        return words.is(MisreadingWord.COMPARED, phrase.substring(phrase.lastIndexOf(' ') + 1));
    }

    /** "stays within an order of magnitude of it" tells no gain. */
    private boolean withinReach(Figure figure) {
        String text = clause.source().text();
        return clause.within(figure)
                && (figure.ratio()
                        || OF_EACH.matcher(text).region(figure.end(), text.length()).lookingAt());
    }
}

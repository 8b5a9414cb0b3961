package dev.benchmeta.extract.link;

import dev.benchmeta.extract.figure.Figure;
import java.util.regex.Pattern;

/**
 * Tells margins and bounds ("within a 5% error", "bounded by 3%") from comparisons ("within 5% of
 * its accuracy"). Works on one clause; immutable.
 */
final class Margins {
    /** "within 0.7 points of one another" */
    private static final Pattern OF_EACH = Pattern.compile(" of (?:one another|each other)\\b");

    /** How many items before "within" may tell what is compared. */
    private static final int COMPARED_REACH = 9;

    /** How many items before "by" may tell that something varies: "diverges from the rest by". */
    private static final int SPREAD_REACH = 3;

    private final Clause clause;
    private final WordKinds<MisreadingWord> words;

    Margins(Clause clause, WordKinds<MisreadingWord> words) {
        this.clause = clause;
        this.words = words;
    }

    /** Whether the figure is a margin. */
    boolean describes(int at, Figure figure, ShapeRules.Match match) {
        return withinReach(figure) || ofItsRule(at, figure, match);
    }

    private boolean ofItsRule(int at, Figure figure, ShapeRules.Match match) {
        return switch (match.rule().id()) {
            case "within" ->
                    margin(at)
                            || clause.anyWord(at - COMPARED_REACH, at, this::difference)
                            || !clause.anyWord(at - COMPARED_REACH, at, this::compared);
            case "keep.of" -> clause.within(figure);
            case "baseline.by", "beat.by" ->
                    voted(at, figure)
                            || clause.anyWord(match.change(), at, word -> word.endsWith("bounded"));
            case "metric.before", "bare", "verb.by", "verb.metric" -> spread(at);
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

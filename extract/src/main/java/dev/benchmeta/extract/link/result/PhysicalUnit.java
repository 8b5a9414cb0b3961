package dev.benchmeta.extract.link.result;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.ShapeRules;
import dev.benchmeta.extract.link.clause.Word;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.Optional;

/**
 * The physical unit behind a number, which tells a measured error: "an error of 1.2 mm", not "a
 * threshold error of 1.2 mm", "a standard deviation of 0.2 mm". Immutable.
 */
final class PhysicalUnit {
    /** How many items before a figure tell that it is set. */
    private static final int SETTING = 8;

    private final WordKinds<ResultWord> words;

    PhysicalUnit(WordKinds<ResultWord> words) {
        this.words = words;
    }

    /** Whether the figure is how far something is off. */
    boolean error(Clause clause, int at, Figure figure, ShapeRules.Match match) {
        int metric = match.metric();
        Word word = clause.word(metric);
        boolean off =
                word != null
                        && word.metric().equals(Optional.of(Metric.QUALITY))
                        && words.is(ResultWord.OFF, last(clause.lower(metric)));
        return off
                && unit(clause, figure).isPresent()
                && !clause.within(figure)
                && !clause.anyWord(at - SETTING, at, this::set)
                && !(metric > 0 && clause.lower(metric - 1).equals("standard"));
    }

    private static String last(String phrase) {
        return phrase.substring(phrase.lastIndexOf(' ') + 1);
    }

    private boolean set(String word) {
        return words.is(ResultWord.SETTING, word) || words.is(ResultWord.CHOOSE, word);
    }

    /** The figure with the physical unit that stands behind it. */
    Figure withUnit(Clause clause, Figure figure) {
        String text = clause.source().text();
        int from = figure.end();
        return unit(clause, figure)
                .map(
                        unit ->
                                figure.with(
                                        UnitKind.ABSOLUTE,
                                        unit,
                                        text.indexOf(unit, from) + unit.length()))
                .orElse(figure);
    }

    private Optional<String> unit(Clause clause, Figure figure) {
        if (figure.kind() != UnitKind.NONE) {
            return Optional.empty();
        }
        String text = clause.source().text();
        int at = figure.end();
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return words.startingAt(ResultWord.PHYSICAL_UNIT, text, at);
    }
}

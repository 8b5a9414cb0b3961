package dev.benchmeta.extract.link.gain;

import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.figure.Units;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.ShapeRules;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.regex.Pattern;

/**
 * Tells figures that say how much there is of something, not by how much it changed: "an overhead
 * of 2 ms", "falls below 7%". Works on one clause; immutable.
 */
final class Amounts {
    /** "5-second": a number and its unit as an adjective. */
    private static final Pattern SPAN = Pattern.compile("\\d-[a-z]");

    private static final Pattern MEASURE_IS =
            Pattern.compile("M{1,2}e[dq]{0,2}|w[dxm]{0,3}M{1,2}o[dq]{0,2}");

    /** How many items behind an absolute difference its noun of change may stand. */
    private static final int NOUN_REACH = 3;

    private final Clause clause;
    private final Units units;
    private final WordKinds<MisreadingWord> words;

    Amounts(Clause clause, Units units, WordKinds<MisreadingWord> words) {
        this.clause = clause;
        this.units = units;
        this.words = words;
    }

    /** Whether the figure is an amount. */
    boolean describes(int at, Figure figure, ShapeRules.Match match) {
        int change = match.change();
        return switch (match.rule().id()) {
            case "money.saved" ->
                    !units.money(figure.unit())
                            || clause.tells(change, Change.BAD)
                            || clause.tells(change, Change.COST);
            case "noun.after" -> rate(change) || apart(at, figure, change);
            case "noun.of" ->
                    Phrases.at(clause, at - 1) == 't'
                            || ofMeasure(at, change)
                            || fallsBelow(figure, change)
                            || regressed(change)
                            || excluded(figure, change)
                            || amount(figure, change)
                            || absolute(figure) && Phrases.at(clause, at - 1) == 'f'
                            || adjectival(figure) && Phrases.at(clause, at + 1) == Item.OTHER
                            || absolute(figure) && beside(at, change);
            case "verb.object" ->
                    grown(figure, change) || adjectival(figure) || fallsBelow(figure, change);
            case "paren.change" -> intransitive(figure, change);
            default -> false;
        };
    }

    /** "100% collapse rate", "a 25% drop rate" */
    private boolean rate(int change) {
        return change + 1 < clause.size()
                && clause.lower(change + 1).startsWith("rate")
                && (clause.tells(change, Change.BAD)
                        || words.is(MisreadingWord.RATED, clause.lower(change)));
    }

    /**
     * Whether the noun of change behind the figure belongs to another phrase: "32 KB coverage drops
     * from 94% to 67%".
     */
    private boolean apart(int at, Figure figure, int change) {
        return ownFigure(at, change)
                || participle(at, change)
                || Phrases.indefinite(clause, at + 1)
                || absolute(figure)
                        && (change - at > NOUN_REACH || Phrases.at(clause, change + 1) == 'f');
    }

    /** "achieves 71% precision, representing significant improvements" */
    private boolean participle(int at, int change) {
        for (int i = at + 1; i + 1 < change; i++) {
            if (Phrases.at(clause, i) == ',') {
                return Phrases.at(clause, i + 1) == Item.OTHER
                        && clause.lower(i + 1).endsWith("ing");
            }
        }
        return false;
    }

    /** "a 100% success rate and speedups of 5.4x": each has its own figure. */
    private boolean ownFigure(int at, int change) {
        int next = Phrases.skipDeterminers(clause, change + 2);
        return Phrases.at(clause, change + 1) == 'o'
                && Phrases.at(clause, next) == Item.FIGURE
                && clause.shape().substring(at, change).indexOf('a') >= 0;
    }

    /**
     * "growth RMSEs were 55%", "a collapse rate of 37%": the word of change only names a measure.
     */
    private boolean ofMeasure(int at, int change) {
        String shape = clause.shape().substring(change + 1, at);
        return MEASURE_IS.matcher(shape).matches() || rate(change);
    }

    /** "grasp regression achieves 92%": a method, no loss. */
    private boolean regressed(int change) {
        return Phrases.at(clause, change + 1) == 'v' && clause.lower(change).endsWith("regression");
    }

    /** "no degradation > 5%": what is not allowed. */
    private boolean excluded(Figure figure, int change) {
        return figure.qualifier() == Qualifier.AT_LEAST
                && clause.lower(lastDeterminer(change)).equals("no");
    }

    /** The article or "no" of the noun at {@code noun}; the noun itself if it has none near. */
    private int lastDeterminer(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - NOUN_REACH); i--) {
            if (Phrases.at(clause, i) == 'd') {
                return i;
            }
        }
        return noun;
    }

    /** "falls below 7%", "never falls below 7 ms" tell where a value ends up. */
    private boolean fallsBelow(Figure figure, int change) {
        return figure.boundTurned()
                ? !figure.ratio() && falls(change)
                : figure.qualifier() == Qualifier.LESS_THAN && intransitive(figure, change);
    }

    /** "accuracy drops (5%)": the value after it. */
    private boolean intransitive(Figure figure, int change) {
        return figure.percent() && falls(change);
    }

    private boolean falls(int change) {
        String verb = clause.lower(change);
        String last = verb.substring(verb.lastIndexOf(' ') + 1);
        return words.is(MisreadingWord.INTRANSITIVE, last);
    }

    /** "overheads of up to 2 ms": how much it is, not how much more. */
    private boolean amount(Figure figure, int change) {
        return absolute(figure)
                && (clause.tells(change, Change.COST) || clause.tells(change, Change.BAD));
    }

    /** "a 3x reduction alongside an SNR of 30 dB", "a reduction in size (of 2 GB)" */
    private boolean beside(int at, int change) {
        return clause.shape()
                .substring(change + 1, at)
                .chars()
                .anyMatch(c -> "w(:".indexOf(c) >= 0);
    }

    /** "reducing 5-second error by 40%": the span is part of the measure's name. */
    private boolean adjectival(Figure figure) {
        return absolute(figure) && SPAN.matcher(clause.text(figure)).find();
    }

    /** "saves 2.3 GB" tells a difference; "increasing the 8 MB cache" does not. */
    private boolean grown(Figure figure, int change) {
        return absolute(figure) && !clause.tells(change, Change.DOWN);
    }

    private static boolean absolute(Figure figure) {
        return figure.kind() == UnitKind.ABSOLUTE;
    }
}

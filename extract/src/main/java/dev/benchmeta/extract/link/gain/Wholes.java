package dev.benchmeta.extract.link.gain;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.ShapeRules;
import dev.benchmeta.extract.link.clause.Word;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.Set;

/**
 * Tells a share of a whole ("75% of global emissions", "33% of the available resources") from a
 * comparison. Works on one clause; immutable.
 */
final class Wholes {
    /** "trained with 100% of the data" saves none. */
    private static final double ALL = 100;

    private static final int SPENT_REACH = 11;

    /** What takes a whole of which a part may be told. */
    private static final Set<Metric> WHOLES =
            Set.of(
                    Metric.SPEED,
                    Metric.LATENCY,
                    Metric.TRAINING_TIME,
                    Metric.ENERGY,
                    Metric.POWER,
                    Metric.COST,
                    Metric.CARBON);

    private final Clause clause;
    private final WordKinds<MisreadingWord> words;

    Wholes(Clause clause, WordKinds<MisreadingWord> words) {
        this.clause = clause;
        this.words = words;
    }

    /** Whether the figure is a share of a whole. */
    boolean describes(int at, Figure figure, ShapeRules.Match match) {
        return inBracket(at, figure) && !match.rule().id().equals("paren.owner")
                || all(figure, match)
                || ofItsRule(at, figure, match);
    }

    private boolean ofItsRule(int at, Figure figure, ShapeRules.Match match) {
        int metric = match.metric();
        return switch (match.rule().id()) {
            case "noun.after.of" -> figure.form() == Figure.Form.FRACTION; // "half of the speedup"
            case "fraction.metric" -> equal(at, metric);
            case "keep.of" -> ofLimit(at, metric);
            case "using.metric" ->
                    reached(at) || Phrases.at(clause, at - 1) != 'w' && ofDevice(figure, metric);
            case "of.metric" ->
                    spent(at)
                            || ofLimit(at, metric)
                            || reachedPart(at, metric)
                            || ofWhole(at, figure, metric)
                            || ofItself(at, figure, metric);
            case "reach.of" -> !performance(metric) || ofLimit(at, metric);
            case "only.metric" -> ofDevice(figure, metric) || ownPart(metric);
            case "only.of", "only.of.name" ->
                    active(metric) || partOf(at) || ofLimit(at, metric) || ofDevice(figure, metric);
            case "metric.before" ->
                    Phrases.at(clause, at + 1) == 'o' && Phrases.at(clause, at + 2) != 'O';
            default -> false;
        };
    }

    /** "95% of FooBLAS performance"; "60% of inference" is a part of it. */
    private boolean performance(int metric) {
        return clause.lower(metric).equals("performance");
    }

    /** "47 KB a block (~5% of its payload)" */
    private boolean inBracket(int at, Figure figure) {
        return figure.percent()
                && Phrases.at(clause, at - 1) == '('
                && Phrases.at(clause, at + 1) == 'o';
    }

    private static boolean all(Figure figure, ShapeRules.Match match) {
        return match.rule().construct() == Construct.VALUE
                && figure.percent()
                && figure.high() == ALL;
    }

    /**
     * "33% of the available resources", "81 percent of its memory floor"; "73% of the peak memory"
     * is of what a rival takes.
     */
    private boolean ofLimit(int at, int metric) {
        int to = Math.min(clause.size(), Math.max(metric, at) + 5);
        for (int i = at + 2; i < to && ",;.(a".indexOf(Phrases.at(clause, i)) < 0; i++) {
            String word = clause.lower(i);
            if (words.is(MisreadingWord.AVAILABLE, word.split(" ", 2)[0])
                            && i <= Math.max(metric, at + 3)
                            && !(clause.measures(i, Metric.MEMORY)
                                    && Phrases.at(clause, i + 1) != 'M')
                    || words.is(MisreadingWord.LIMIT, word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "is equal to a quarter of the arc length": a definition; "equal to twice the throughput of
     * Flink" compares.
     */
    private boolean equal(int at, int metric) {
        int to = Phrases.beforeDeterminers(clause, at);
        return Phrases.at(clause, to) == 't'
                && to > 0
                && clause.lower(to - 1).equals("equal")
                && !ofRival(metric + 1);
    }

    private boolean ofRival(int of) {
        int rival = Phrases.skipDeterminers(clause, of + 1);
        return Phrases.at(clause, of) == 'o'
                && rival < clause.size()
                && (Phrases.coined(clause, rival)
                        || clause.rivals().reference(clause.lower(rival)));
    }

    /** "accounts for 26% of the energy", "spends 99% of the time" */
    private boolean spent(int at) {
        return Phrases.at(clause, at - 1) != 'q'
                && clause.anyWord(
                        at - SPENT_REACH, at, word -> words.is(MisreadingWord.SPENDING, word));
    }

    /** "reaching 90% of the latency": a part of it. */
    private boolean reachedPart(int at, int metric) {
        Word word = clause.word(metric);
        return word != null && !word.higherIsBetter() && reached(at);
    }

    private boolean reached(int at) {
        return at > 0 && words.is(MisreadingWord.REACHING, clause.lower(at - 1));
    }

    /**
     * "generating 75% of global emissions", "less than 1% of typical inference time", "3% of step
     * cost": a part of a whole, where a rival's would have an article or a name.
     */
    private boolean ofWhole(int at, Figure figure, int metric) {
        return figure.percent()
                && metric - at > 2
                && "-vewa,".indexOf(Phrases.at(clause, at - 1)) >= 0
                && !used(words, clause.lower(Math.max(0, at - 1)))
                && Phrases.at(clause, at + 2) == Item.OTHER
                && !clause.rivals().reference(clause.lower(at + 2))
                && !Phrases.capital(clause, at + 2)
                && whole(metric)
                && unrivalled(at);
    }

    /**
     * "the cost of hints is 10% of execution time": a part of it, where a rival's has an article.
     */
    private boolean ofItself(int at, Figure figure, int metric) {
        return figure.percent()
                && (metric == at + 2
                        || metric == at + 3 && Phrases.at(clause, at + 2) == Item.OTHER)
                && Phrases.at(clause, at - 1) == 'e'
                && Phrases.at(clause, metric + 1) != 'o'
                && whole(metric)
                && unrivalled(at);
    }

    /** Whether a verb tells what something needs or reaches, as "uses" does. */
    static boolean used(WordKinds<MisreadingWord> words, String verb) {
        return words.is(MisreadingWord.NEEDING, verb) || words.is(MisreadingWord.REACHING, verb);
    }

    private boolean whole(int metric) {
        return WHOLES.stream().anyMatch(whole -> clause.measures(metric, whole));
    }

    /** "consuming only 6% LUTs and 32% DSPs": of what the device has. */
    private boolean ofDevice(Figure figure, int metric) {
        return figure.percent() && clause.measures(metric, Metric.DENSITY) && unrivalled();
    }

    /** The same up to the next figure: "is 3% of step cost and B is 4x slower than C". */
    private boolean unrivalled(int at) {
        int to = at + 1;
        while (to < clause.size() && "FUK".indexOf(Phrases.at(clause, to)) < 0) {
            to++;
        }
        return clause.shape().substring(0, to).indexOf('O') < 0;
    }

    private boolean unrivalled() {
        return clause.shape().indexOf('O') < 0;
    }

    /** "with only 17% of the parameters active": of its own ones. */
    private boolean active(int metric) {
        return metric >= 0
                && metric + 1 < clause.size()
                && words.is(MisreadingWord.ACTIVE, clause.lower(metric + 1));
    }

    /**
     * "with only 2% trainable parameters": of its own ones; "compared to full fine-tuning"
     * compares.
     */
    private boolean ownPart(int metric) {
        String first = clause.lower(metric).split(" ", 2)[0];
        return (words.is(MisreadingWord.ACTIVE, first)
                        || clause.measures(metric, Metric.UTILIZATION))
                && unrivalled();
    }

    /** "occupying just 0.25% of the image" */
    private boolean partOf(int at) {
        return clause.anyWord(at - 4, at, word -> words.is(MisreadingWord.PART_OF, word));
    }
}

package dev.benchmeta.extract.link.gain;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.ShapeRules;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells numbers that look like ratios or percentages but are none: a percentile, repetitions, the
 * folds of a cross-validation, "4X games". Works on one clause; immutable.
 */
final class OtherNumbers {
    /** "90th percentile latency": which statistic. */
    private static final String PERCENTILE = "percentile";

    /** "while the throughput doubles" */
    private static final Set<String> VERBS = Set.of("doubles", "triples", "quadruples", "halves");

    private static final String POINT = "-point";

    /** How many words behind "-point" may tell what has this size. */
    private static final int POINT_REACH = 3;

    private static final Pattern WORD = Pattern.compile("[\\w-]+");

    private static final Set<String> TIMES = Set.of("time", "times");

    private static final Set<String> DEMONSTRATIVES = Set.of("this", "these", "that");

    private final Clause clause;
    private final Settings settings;
    private final WordKinds<MisreadingWord> words;

    OtherNumbers(Clause clause, Settings settings, WordKinds<MisreadingWord> words) {
        this.clause = clause;
        this.settings = settings;
        this.words = words;
    }

    /** Whether the figure is another kind of number. */
    boolean describes(int at, Figure figure, ShapeRules.Match match) {
        return figure.unit().equals(PERCENTILE)
                || halfUnit(at, figure)
                || doublingTime(at, figure)
                || size(at, figure)
                || term(figure)
                || toldBefore(at, figure)
                || inWords(at, figure, match)
                || bare(at, figure, match)
                || same(figure, match)
                || repetition(at, figure, match)
                || counting(at, figure, match);
    }

    /** "half a second", "half a billion": no half of something else. */
    private boolean halfUnit(int at, Figure figure) {
        return figure.form() == Figure.Form.FRACTION
                && Phrases.at(clause, at + 1) == 'd'
                && Phrases.indefinite(clause, at + 1)
                && clause.text(figure).endsWith("half");
    }

    /** "a doubling time of 2.1 years" */
    private boolean doublingTime(int at, Figure figure) {
        return figure.form() == Figure.Form.WORD
                && clause.lower(at).endsWith("ing")
                && at + 1 < clause.size()
                && TIMES.contains(clause.lower(at + 1));
    }

    /**
     * "a 16-point fast transform", "on a 5-point Likert scale"; "a 5-point higher transform score"
     * compares.
     */
    private boolean size(int at, Figure figure) {
        String text = clause.source().text();
        return figure.kind() == UnitKind.POINTS
                && !higher(at + 1)
                && text.startsWith(POINT, figure.end() - POINT.length())
                && sizedThing(text, figure.end());
    }

    private boolean higher(int item) {
        return Phrases.at(clause, item) == 'C' && clause.lower(item).endsWith("er");
    }

    private boolean sizedThing(String text, int end) {
        Matcher word = WORD.matcher(text);
        int at = end;
        for (int i = 0; i < POINT_REACH && text.startsWith(" ", at); i++) {
            if (words.startAt(MisreadingWord.SIZED_IN_POINTS, text, at + 1)) {
                return true;
            }
            if (!word.region(at + 1, text.length()).lookingAt()) {
                return false;
            }
            at = word.end();
        }
        return false;
    }

    /** "(1/2-epsilon)-far", "(1/2-\\eps)-far" with a macro of the paper's own */
    private boolean term(Figure figure) {
        String text = clause.source().text();
        int end = figure.end();
        return figure.form() == Figure.Form.FRACTION
                && end + 1 < text.length()
                && "-+".indexOf(text.charAt(end)) >= 0
                && (text.charAt(end + 1) == '\\'
                        || words.startAt(MisreadingWord.SMALL_TERM, text, end + 1));
    }

    /** "this 1.2x speedup" speaks of a figure told before; "show that up to 2x" does not. */
    private boolean toldBefore(int at, Figure figure) {
        return figure.form() != Figure.Form.WORD
                && at > 0
                && (figure.extent().outerStart() == figure.start()
                        || figure.form() == Figure.Form.FRACTION)
                && DEMONSTRATIVES.contains(clause.lower(at - 1));
    }

    /** "is hit twice", "the advantage is twofold: …", "extends double backpropagation" */
    private boolean inWords(int at, Figure figure, ShapeRules.Match match) {
        if (figure.form() != Figure.Form.WORD) {
            return false;
        }
        char after = Phrases.at(clause, at + 1);
        boolean verb = before(at) == 'M' && VERBS.contains(clause.lower(at));
        return match.rule().loose() && after != 'O' && !verb
                || before(at) == 'e' && ":.;,".indexOf(after) >= 0
                || match.rule().id().equals("verb.object") && "x,.;:)".indexOf(after) >= 0;
    }

    /**
     * Without any word of change a ratio must look like one: "4X games" and "contributions are
     * threefold" do not.
     */
    private boolean bare(int at, Figure figure, ShapeRules.Match match) {
        if (match.rule().construct() != Construct.BARE) {
            return false;
        }
        boolean told = !settings.secondEnd(at) && "vbtwa,".indexOf(before(at)) >= 0;
        boolean glyph = clause.source().text().charAt(figure.end() - 1) == 'x';
        return !told || !glyph || figure.form() != Figure.Form.PLAIN;
    }

    /**
     * "repeated 5 times over ten seeds", "measured 3 times" compare nothing; "is 3 times that of X"
     * does.
     */
    private boolean repetition(int at, Figure figure, ShapeRules.Match match) {
        if (figure.form() != Figure.Form.TIMES) {
            return false;
        }
        return switch (match.rule().id()) {
            case "metric.before" -> Phrases.at(clause, at + 1) != 'O';
            case "over", "bare", "paren.unit" -> true;
            case "noun.of", "verb.by" -> "obdN".indexOf(before(at)) < 0;
            default -> false;
        };
    }

    /** "an optimal 1x footprint": no change. */
    private static boolean same(Figure figure, ShapeRules.Match match) {
        return match.rule().id().equals("fraction.metric")
                && figure.form() == Figure.Form.PLAIN
                && figure.low() == 1
                && figure.high() == 1;
    }

    private boolean counting(int at, Figure figure, ShapeRules.Match match) {
        return match.rule().id().equals("fraction.metric")
                && (folds(figure, match.metric())
                        || depth(figure, match.metric())
                        || many(at)
                        || at > 0 && clause.lower(at - 1).equals("per"));
    }

    /** "a 5-fold ROC AUC of 0.93": of a cross-validation. */
    private boolean folds(Figure figure, int metric) {
        return figure.form() == Figure.Form.PLAIN
                && clause.measures(metric, Metric.QUALITY)
                && clause.text(figure).endsWith("-fold");
    }

    /** "trains on twice as many steps" is a setting; "serves 2x as many requests as X" compares. */
    private boolean many(int at) {
        return at + 1 < clause.size()
                && clause.lower(at + 1).equals("as many")
                && Phrases.closingAs(clause, at + 1) < 0;
    }

    /** "30x coverage of the genome": how often it was read. */
    private boolean depth(Figure figure, int metric) {
        return figure.high() > 1 && metric >= 0 && clause.lower(metric).equals("coverage");
    }

    private char before(int at) {
        return Phrases.at(clause, at - 1);
    }
}

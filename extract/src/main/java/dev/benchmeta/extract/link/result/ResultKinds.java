package dev.benchmeta.extract.link.result;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.Figure.Form;
import dev.benchmeta.extract.figure.Units;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.ShapeRules;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.Optional;

/** Tells whether a figure can be a result of the metric that a rule found. Immutable. */
final class ResultKinds {
    private final MeasuredAmounts amounts;
    private final Conditions conditions;
    private final Changes changes;
    private final PhysicalUnit physical;
    private final CoinedScores coined;
    private final SolvedShares shares;
    private final WholeShares wholes;
    private final VariedInput varied;
    private final WordKinds<ResultWord> words;

    ResultKinds(Units units, Conditions conditions, WordKinds<ResultWord> words) {
        this.amounts = new MeasuredAmounts(units, conditions, words);
        this.conditions = conditions;
        this.changes = new Changes(conditions, words);
        this.physical = new PhysicalUnit(words);
        this.coined = new CoinedScores(words);
        this.shares = new SolvedShares(words);
        this.wholes = new WholeShares(words);
        this.varied = new VariedInput(words);
        this.words = words;
    }

    /** Whether a figure of this sort can be a result of the metric the rule found. */
    boolean plausible(
            Clause clause, PaperContext paper, int at, Figure figure, ShapeRules.Match match) {
        Construct construct = match.rule().construct();
        if (construct == Construct.REFUSE) {
            return true;
        }
        boolean condition =
                switch (construct) {
                    case NAMED -> !paper.namesSomething() || conditions.setting(clause, at, figure);
                    case BOUND -> conditions.filter(clause);
                    default -> false;
                };
        return !condition
                && !varied.varied(clause, at)
                && !BareScores.significance(clause, at)
                && !(figure.percent() && changes.decline(clause, at))
                && told(clause, paper, at, figure, match);
    }

    /** What some rules tell by themselves, and the others only of fitting units. */
    private boolean told(
            Clause clause, PaperContext paper, int at, Figure figure, ShapeRules.Match match) {
        return switch (match.rule().id()) {
            case "metric.amount" -> physical.error(clause, at, figure, match);
            case "achieve.rate" ->
                    rate(clause, at) && !signed(figure) && !conditions.setting(clause, at, figure);
            case "solved.share" -> shares.solved(clause, at) && !signed(figure);
            case "case.share" -> shares.ofCases(clause, at) && !signed(figure);
            case "share.subject" -> shares.succeed(clause, at);
            case "whole.share" -> wholes.told(clause, at) && !signed(figure);
            case "coined.equals" -> coined.told(clause, at, figure);
            default ->
                    meant(clause, paper, at, figure, match)
                            && fitting(clause, paper, at, figure, match);
        };
    }

    /** Whether no near miss of the rule stands there. */
    private boolean meant(
            Clause clause, PaperContext paper, int at, Figure figure, ShapeRules.Match match) {
        int metric = match.metric();
        return switch (match.rule().id()) {
            case "metric.equals" -> !clause.within(figure);
            case "rival.bracket" -> figure.high() != 100 && named(clause, match);
            case "ends.metric" -> !words.is(ResultWord.SETTING, clause.lower(metric));
            case "metric.after" -> !changes.givenUp(clause, at, metric);
            case "achieve" -> !changes.reduced(clause, paper, at, figure);
            case "plus.minus" -> spread(clause, figure);
            case "stay.bound" -> stays(clause, paper, at);
            case "bracket.coined" -> coined.name(clause.text(at + 1, at + 2));
            default -> true;
        };
    }

    /** Whether the unit of the figure fits the metric. */
    private boolean fitting(
            Clause clause, PaperContext paper, int at, Figure figure, ShapeRules.Match match) {
        Optional<Metric> stated = ResultMetric.stated(clause, match);
        boolean share = stated.filter(m -> !ResultMetric.inPercent(m)).isEmpty();
        return switch (figure.kind()) {
            case PERCENT -> !signed(figure) && (share || match.rule().id().equals("share"));
            case PERCENTAGE_POINTS, POINTS -> !clause.within(figure) && share;
            case NONE -> BareScores.score(clause, at, figure, stated);
            case ABSOLUTE -> amounts.measured(clause, paper, at, figure, match);
            case RATIO, ORDERS -> false;
        };
    }

    /** "the best baseline (BarNet, 61.2%)", not "(zero-shot, 61.2%)", where nobody is named */
    private static boolean named(Clause clause, ShapeRules.Match match) {
        int name = match.subject();
        return Phrases.at(clause, name) != Item.OTHER || Phrases.coined(clause, name);
    }

    /** "75.7 ± 0.2%": what was measured more than once. */
    private static boolean spread(Clause clause, Figure figure) {
        String text = clause.text(figure);
        return text.contains("±") || text.contains("\\pm");
    }

    /** "the speedups increase to +28.7%": a change. */
    private static boolean signed(Figure figure) {
        return figure.form() == Form.PLUS || figure.form() == Form.MINUS;
    }

    /** "achieves a repair rate of 70%", "an EPA of 54.9%" */
    private boolean rate(Clause clause, int at) {
        int of = Phrases.beforeDeterminers(clause, at);
        String word = clause.text(of - 1, of);
        return words.is(ResultWord.RATE, word) || coined.name(word) && reached(clause, of);
    }

    /** "achieves an EPA of", "to an EPA of", not "starts with an EPA of" */
    private static boolean reached(Clause clause, int of) {
        int verb = of;
        while (verb > 0 && "vtw".indexOf(Phrases.at(clause, verb)) < 0) {
            verb--;
        }
        return Phrases.at(clause, verb) != 'w';
    }

    /** "stays below 5%", "accuracy drops below 40%", not "an accuracy drop below 3%" */
    private boolean stays(Clause clause, PaperContext paper, int at) {
        int before = clause.lower(at - 1).equals("above") ? at - 2 : at - 1;
        String verb = clause.lower(before);
        return paper.namesSomething()
                && words.is(ResultWord.STAY, verb)
                && (verb.endsWith("s") || Phrases.at(clause, before - 1) != 'M');
    }
}

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
import dev.benchmeta.extract.link.clause.Word;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.Optional;
import java.util.Set;

/** Tells whether a figure can be a result of the metric that a rule found. Immutable. */
final class ResultKinds {
    private static final Set<Metric> SHARES =
            Set.of(
                    Metric.QUALITY,
                    Metric.UTILIZATION,
                    Metric.OTHER,
                    Metric.COMPRESSION,
                    Metric.DENSITY);

    /** How many items before a figure a word of a setting may stand. */
    private static final int SETTING = 8;

    private final MeasuredAmounts amounts;
    private final PhysicalUnit physical;
    private final CoinedScores coined;
    private final SolvedShares shares;
    private final WordKinds<ResultWord> words;

    ResultKinds(Units units, WordKinds<ResultWord> words) {
        this.amounts = new MeasuredAmounts(units, words);
        this.physical = new PhysicalUnit(words);
        this.coined = new CoinedScores(words);
        this.shares = new SolvedShares(words);
        this.words = words;
    }

    /** Whether a figure of this sort can be a result of the metric the rule found. */
    boolean plausible(
            Clause clause, PaperContext paper, int at, Figure figure, ShapeRules.Match match) {
        String id = match.rule().id();
        if (match.rule().construct() == Construct.REFUSE) {
            return true;
        }
        if (match.rule().construct() == Construct.NAMED
                && (!paper.namesSomething() || setting(clause, at, figure))) {
            return false;
        }
        if (id.equals("metric.equals") && clause.within(figure) || significance(clause, at)) {
            return false;
        }
        if (match.rule().construct() == Construct.BOUND && filter(clause)) {
            return false;
        }
        if (id.equals("rival.bracket") && (figure.high() == 100 || !named(clause, match))) {
            return false;
        }
        if (id.equals("ends.metric")
                && words.is(ResultWord.SETTING, clause.lower(match.metric()))) {
            return false;
        }
        if (id.equals("metric.after") && givenUp(clause, at, match.metric())) {
            return false;
        }
        if (figure.percent() && decline(clause, at)) {
            return false;
        }
        if (id.equals("achieve") && reduced(clause, paper, at, figure)) {
            return false;
        }
        if (id.equals("plus.minus") && !spread(clause, figure)) {
            return false;
        }
        if (id.equals("metric.amount")) {
            return physical.error(clause, at, figure, match);
        }
        if (id.equals("achieve.rate")) {
            return rate(clause, at) && !signed(figure) && !setting(clause, at, figure);
        }
        if (id.equals("solved.share")) {
            return shares.solved(clause, at) && !signed(figure);
        }
        if (id.equals("stay.bound") && !stays(clause, paper, at)) {
            return false;
        }
        if (id.equals("case.share")) {
            return shares.ofCases(clause, at) && !signed(figure);
        }
        if (id.equals("share.subject")) {
            return shares.succeed(clause, at);
        }
        if (id.equals("coined.equals")) {
            return coined.told(clause, at, figure);
        }
        if (id.equals("bracket.coined") && !coined.name(clause.text(at + 1, at + 2))) {
            return false;
        }
        Optional<Metric> stated = ResultMetric.stated(clause, match);
        return switch (figure.kind()) {
            case PERCENT ->
                    !signed(figure)
                            && (stated.filter(m -> !SHARES.contains(m)).isEmpty()
                                    || id.equals("share"));
            case PERCENTAGE_POINTS, POINTS ->
                    !clause.within(figure) && stated.filter(m -> !SHARES.contains(m)).isEmpty();
            case NONE -> score(clause, at, figure, stated);
            case ABSOLUTE -> amounts.measured(clause, paper, at, figure, match);
            case RATIO, ORDERS -> false;
        };
    }

    /** "the best baseline (BarNet, 61.2%)", not "(zero-shot, 61.2%)", where nobody is named */
    private static boolean named(Clause clause, ShapeRules.Match match) {
        int name = match.subject();
        return Phrases.at(clause, name) != Item.OTHER || Phrases.coined(clause, name);
    }

    /** "the learning rate decays from 0.1 to 0.001" */
    boolean setting(Clause clause, int at, Figure figure) {
        int from = at;
        while (from > Math.max(0, at - SETTING)
                && ",;z".indexOf(Phrases.at(clause, from - 1)) < 0) {
            from--;
        }
        boolean share = figure.percent();
        return clause.anyWord(
                from,
                at,
                w -> words.is(ResultWord.SETTING, w) || !share && words.is(ResultWord.RATE, w));
    }

    /** "trades 2% accuracy for speed": a loss; "at the cost of a 2% error" tells the error. */
    private boolean givenUp(Clause clause, int at, int metric) {
        int before = Phrases.beforeDeterminers(clause, at);
        Word measure = clause.word(metric);
        return before >= 0
                && measure != null
                && measure.higherIsBetter()
                && words.is(ResultWord.GIVEN_UP, clause.lower(before));
    }

    /** "limits the accuracy loss to 1.2%", "a loss of only 0.3%": a change; not "a loss is 3%" */
    private boolean decline(Clause clause, int at) {
        int to = Phrases.beforeDeterminers(clause, at);
        to -= clause.lower(to).equals("within") ? 1 : 0;
        return "to".indexOf(Phrases.at(clause, to)) >= 0
                && to > 0
                && words.is(ResultWord.DECLINE, lastWord(clause.lower(to - 1)));
    }

    /** "cuts latency to 68%", "growth slowed from 5% to 2%", not "raises the skill to 68%" */
    private boolean reduced(Clause clause, PaperContext paper, int at, Figure figure) {
        int to = Phrases.beforeDeterminers(clause, at);
        if (Phrases.at(clause, to) != 't') {
            return false;
        }
        Word measure = clause.word(to - 1);
        boolean spent =
                measure != null && measure.metric().filter(m -> !SHARES.contains(m)).isPresent();
        boolean end =
                Phrases.at(clause, to - 1) == 'F'
                        && (!paper.namesSomething() || setting(clause, at, figure));
        return spent || end || clause.within(figure);
    }

    private static String lastWord(String phrase) {
        return phrase.substring(phrase.lastIndexOf(' ') + 1);
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

    /** "an error below 2%", not "we kept those with an error below 2%" */
    private boolean filter(Clause clause) {
        return clause.anyWord(0, clause.size(), w -> words.is(ResultWord.FILTER, w));
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

    /** "F1 = 0.91, p = 0.02": no score goes on. */
    boolean statistic(Clause clause, int at) {
        return at > 0 && words.is(ResultWord.OTHER_SCORE, clause.lower(at - 1));
    }

    /** "stays below 5%", "accuracy drops below 40%", not "an accuracy drop below 3%" */
    private boolean stays(Clause clause, PaperContext paper, int at) {
        int before = clause.lower(at - 1).equals("above") ? at - 2 : at - 1;
        String verb = clause.lower(before);
        return paper.namesSomething()
                && words.is(ResultWord.STAY, verb)
                && (verb.endsWith("s") || Phrases.at(clause, before - 1) != 'M');
    }

    /** "(p < 0.01)": no score, whatever stands before it. */
    private static boolean significance(Clause clause, int at) {
        return at > 0 && clause.lower(at - 1).equals("p");
    }

    /**
     * A bare number is a score if a quality metric or a benchmark stands by it and it looks like
     * one.
     */
    private static boolean score(Clause clause, int at, Figure figure, Optional<Metric> stated) {
        boolean whole = figure.low() == Math.rint(figure.low());
        boolean written = clause.text(figure).contains(".");
        boolean devices = Phrases.at(clause, at + 1) == Item.HARDWARE;
        boolean named = clause.within(figure) || version(clause, at);
        if (part(clause, figure, whole && !written) || named || devices) {
            return false;
        }
        if (whole && !written && (figure.low() < 10 || figure.low() > 100)) {
            return false;
        }
        boolean factor = stated.filter(m -> m == Metric.SPEED).isPresent() && figure.high() <= 1;
        boolean quality = factor || stated.map(m -> m == Metric.QUALITY).orElse(true);
        return quality
                && (written
                        || stated.isPresent() && (at == 0 || Phrases.at(clause, at - 1) != 'n'));
    }

    /** "the accuracy of BarSim 2.0", not "the accuracy of 2.0" */
    private static boolean version(Clause clause, int at) {
        return at > 1
                && Phrases.at(clause, at - 1) == Item.OTHER
                && Phrases.capital(clause, at - 1)
                && Phrases.at(clause, at - 2) == 'o';
    }

    /** "1.7B parameters", "a 1.6-bit model", "4.3/5.0", "33/33", "mAP50:95" */
    private static boolean part(Clause clause, Figure figure, boolean whole) {
        String text = clause.source().text();
        char next = at(text, figure.end());
        char before = at(text, figure.start() - 1);
        boolean scale =
                "/:".indexOf(before) >= 0 && Character.isDigit(at(text, figure.start() - 2));
        boolean share = next == '/' && Character.isDigit(at(text, figure.end() + 1));
        boolean counted = next == '-' && Character.isLetter(at(text, figure.end() + 1));
        return Character.isLetter(next) || scale || counted || whole && share;
    }

    private static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }
}

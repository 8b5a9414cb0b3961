package dev.benchmeta.extract.link.result;

import dev.benchmeta.core.model.GainKind;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.link.claim.ChangeEnd;
import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.claim.ResultDraft;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.FigureGroup;
import dev.benchmeta.extract.link.clause.ShapeRule;
import dev.benchmeta.extract.link.clause.ShapeRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two values in a bracket behind the gain that they work out: "cuts the error by 24% (0.124 to
 * 0.094)", "is 3x faster (4 ms vs. 12 ms)". They belong to the gain because they give its number,
 * so that what merely ranges is left alone: "20% faster (10 to 250 nodes)". Immutable.
 */
final class BracketedEnds {
    static final ShapeRule RULE =
            new ShapeRule(
                    "gain.ends", "%kpu", Construct.RESULT, 0.9, Pattern.compile("F.*\\(@[tO]@"));

    /** How many items behind a gain its bracket may open. */
    private static final int REACH = 14;

    private static final Pattern BEHIND =
            Pattern.compile("(?:[^;FKU()]|\\([xEM]\\)){0," + REACH + "}");

    private static final String OPEN = "\\([xM]?f?[dq]?";

    /**
     * Two figures with no word behind the second: not "(10 to 15 epochs)", "(10 s vs. 20 s clips)"
     */
    private static final Pattern PAIR =
            Pattern.compile(OPEN + "(?<a>[FKU])[xMm]?(?<join>[tO])[dq]?(?<b>[FKU])(?![xdy])");

    /** "(61.2 to 66.2%)", which is read as one figure */
    private static final Pattern RANGE = Pattern.compile(OPEN + "(?<a>[FKU])[xMm]?[),;]");

    /** What is counted or set, not measured: "10x fewer parameters (70M to 7M)". */
    private static final Set<Metric> COUNTS =
            Set.of(Metric.MODEL_SIZE, Metric.DATA, Metric.SCALE, Metric.TOKENS);

    private final Clause clause;
    private final List<GainDraft> gains;
    private final ResultMetric metrics;
    private final WorkedOut worked;

    BracketedEnds(Clause clause, List<GainDraft> gains, ResultMetric metrics) {
        this.clause = clause;
        this.gains = gains;
        this.metrics = metrics;
        this.worked = new WorkedOut(clause);
    }

    /** The values in the brackets of a clause, in order. */
    List<ResultDraft> read() {
        List<ResultDraft> drafts = new ArrayList<>();
        for (int i = 0; i < gains.size(); i++) {
            GainDraft gain = gains.get(i);
            int end = i + 1 < gains.size() ? gains.get(i + 1).item() : clause.size();
            Matcher behind = BEHIND.matcher(clause.shape()).region(gain.item() + 1, clause.size());
            if (gain.groupSize() == 1
                    && !COUNTS.contains(gain.metric().metric())
                    && behind.lookingAt()
                    && behind.end() < end) {
                drafts.addAll(bracket(gain, behind.end(), end));
            }
        }
        return drafts;
    }

    private List<ResultDraft> bracket(GainDraft gain, int open, int end) {
        Matcher pair = PAIR.matcher(clause.shape()).region(open, end);
        if (pair.lookingAt()) {
            return pair(gain, pair.start("a"), pair.start("b"), pair.start("join"));
        }
        Matcher range = RANGE.matcher(clause.shape()).region(open, end);
        return range.lookingAt() ? range(gain, range.start("a")) : List.of();
    }

    private List<ResultDraft> pair(GainDraft gain, int first, int second, int join) {
        FigureGroup one = clause.item(first).group();
        FigureGroup other = clause.item(second).group();
        boolean versus = clause.shape().charAt(join) == 'O';
        if (one == null
                || other == null
                || one.size() + other.size() > 2
                || versus && !clause.lower(join).startsWith("v")) {
            return List.of();
        }
        Figure a = withUnit(one.first(), other.first());
        Figure b = withUnit(other.first(), one.first());
        boolean single = a.low() == a.high() && b.low() == b.high();
        boolean interval = !versus && interval(gain, a, a.low(), b.high());
        return single && !interval && measured(gain, a, b) && worked.gives(gain, a.low(), b.low())
                ? List.of(
                        draft(gain, a, a.low(), first, !versus),
                        draft(gain, b, b.low(), second, versus))
                : List.of();
    }

    private List<ResultDraft> range(GainDraft gain, int item) {
        FigureGroup group = clause.item(item).group();
        if (group == null || group.size() > 1 || !clause.text(group.first()).contains(" to ")) {
            return List.of();
        }
        Figure both = group.first();
        boolean interval = interval(gain, both, both.low(), both.high());
        return !interval
                        && measured(gain, both, both)
                        && worked.gives(gain, both.low(), both.high())
                ? List.of(
                        draft(gain, both, both.low(), item, true),
                        draft(gain, both, both.high(), item, false))
                : List.of();
    }

    /** "by 0.03 (0.01 to 0.05)": what the gain itself may be; "3x (1 to 3 tokens/s)" are ends. */
    private static boolean interval(GainDraft gain, Figure end, double low, double high) {
        Figure told = gain.figure();
        return end.kind() == told.kind()
                && end.unit().equals(told.unit())
                && low <= told.high()
                && told.low() <= high;
    }

    /** Whether both have one unit, or are scores: "lower (0.5 to 0.4)", not "(1071 to 465)". */
    private static boolean measured(GainDraft gain, Figure a, Figure b) {
        boolean quality = gain.metric().metric().kind() == GainKind.QUALITY;
        boolean share = quality || gain.metric().metric() == Metric.UTILIZATION;
        return a.unit().equals(b.unit())
                && !a.ratio()
                && (a.kind() == UnitKind.NONE
                        ? quality && score(a) && score(b)
                        : a.kind() == UnitKind.ABSOLUTE || share);
    }

    private static boolean score(Figure figure) {
        return figure.low() <= 100 || figure.low() != Math.rint(figure.low());
    }

    private static Figure withUnit(Figure figure, Figure other) {
        return figure.kind() == UnitKind.NONE && other.kind() != UnitKind.NONE
                ? figure.with(other.kind(), other.unit(), figure.end())
                : figure;
    }

    private ResultDraft draft(GainDraft gain, Figure figure, double value, int item, boolean old) {
        return new ResultDraft(
                figure,
                value,
                0,
                1,
                metrics.ofEnd(gain.metric().metric(), figure),
                new ShapeRules.Match(RULE, -1, -1, -1),
                item,
                Optional.of(new ChangeEnd(gain.item(), old)));
    }
}

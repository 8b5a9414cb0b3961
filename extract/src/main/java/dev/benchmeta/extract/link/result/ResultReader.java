package dev.benchmeta.extract.link.result;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.figure.Units;
import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.claim.ResultDraft;
import dev.benchmeta.extract.link.claim.Trace;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.FigureGroup;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.ShapeRules;
import dev.benchmeta.extract.link.clause.WordKinds;
import dev.benchmeta.extract.link.paper.PaperContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides which figures of a clause are absolute results. Immutable. */
public final class ResultReader {
    /**
     * Words between a result and one that continues it: "83.0 on Arena-Hard-Auto; and 9.55 on
     * MT-Bench", "70.3% accuracy versus 70.9%".
     */
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?:[xdEBHMmioneqOKy()-]|\\([^()]{1,5}\\)){0,10}[,;a]{1,3}[dxqntefE]{0,3}"
                            + "|[xdMmiEBnKoHy]{0,10},?O[dq]?(?:[xE]{1,3}e)?");

    private final ShapeRules rules;
    private final ResultKinds kinds;
    private final ResultMetric metrics;
    private final PhysicalUnit physical;

    public ResultReader(ShapeRules rules, Units units, WordKinds<ResultWord> words) {
        this.rules = rules;
        this.kinds = new ResultKinds(units, words);
        this.metrics = new ResultMetric(units, words);
        this.physical = new PhysicalUnit(words);
    }

    /**
     * The results among the figures of a clause.
     *
     * @param gains the gains of the clause, whose ends may stand in brackets
     * @param taken the items that are gains or nothing at all
     */
    public List<ResultDraft> read(
            Clause clause,
            PaperContext paper,
            List<GainDraft> gains,
            Set<Integer> taken,
            Trace trace) {
        List<ResultDraft> ends = new BracketedEnds(clause, gains, metrics).read();
        List<ResultDraft> drafts = new ArrayList<>();
        for (int i = 0; i < clause.size(); i++) {
            int item = i;
            FigureGroup group = clause.item(i).group();
            List<ResultDraft> end = ends.stream().filter(e -> e.item() == item).toList();
            if (!end.isEmpty()) {
                trace.fired(clause, i, BracketedEnds.RULE.id());
                drafts.addAll(end);
            } else if (group != null && !taken.contains(i) && !group.last().ratio()) {
                drafts.addAll(read(clause, paper, i, group, drafts, trace));
            }
        }
        return drafts;
    }

    private List<ResultDraft> read(
            Clause clause,
            PaperContext paper,
            int at,
            FigureGroup group,
            List<ResultDraft> before,
            Trace trace) {
        Figure figure = EndPoints.withUnit(clause, at, group.last());
        Optional<ShapeRules.Match> match =
                rules.match(clause, at, figure)
                        .filter(m -> kinds.plausible(clause, paper, at, figure, m));
        Optional<ResultDraft> last =
                before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
        // "by 50% on clay (60% vs. 30%) and 20% on sand" goes on with the gain, not with its ends
        if (match.isEmpty() && last.filter(l -> l.end().isEmpty()).isPresent()) {
            return continued(clause, at, group, last.get(), trace);
        }
        if (match.isEmpty() || match.get().rule().construct() == Construct.REFUSE) {
            match.ifPresent(m -> trace.refused(clause, at, m.rule().id()));
            return List.of();
        }
        trace.fired(clause, at, match.get().rule().id());
        Figure whole =
                match.get().rule().id().equals("metric.amount")
                        ? physical.withUnit(clause, figure)
                        : figure;
        FigureGroup told = whole.equals(group.last()) ? group : new FigureGroup(List.of(whole));
        return drafts(at, told, match.get(), metrics.of(clause, at, whole, match.get()));
    }

    private List<ResultDraft> continued(
            Clause clause, int at, FigureGroup group, ResultDraft before, Trace trace) {
        String between = clause.shape().substring(before.item() + 1, at);
        boolean sameUnit =
                before.figure().kind() == group.last().kind()
                        && before.figure().unit().equals(group.last().unit());
        boolean again = between.endsWith("v") || between.endsWith("vd") || between.endsWith("vq");
        boolean decimal =
                group.last().kind() != UnitKind.NONE
                        || group.last().high() != Math.rint(group.last().high());
        if (!sameUnit
                || !decimal
                || kinds.statistic(clause, at)
                || !(again || goesOn(clause, before.item(), at))) {
            return List.of();
        }
        trace.fired(clause, at, "result.coordinated");
        return drafts(at, group, before.match(), before.metric());
    }

    /** Whether words continue a result; "on 12 tasks, over 60% of which are new" do not. */
    private static boolean goesOn(Clause clause, int before, int at) {
        boolean share = Phrases.at(clause, at + 1) == 'o' && Phrases.at(clause, before + 1) != 'o';
        String between = clause.shape().substring(before + 1, at);
        // "a WER of 14% without a language model, and 10% with one"
        boolean alike = Phrases.at(clause, at + 1) == 'w' && Phrases.at(clause, before + 1) == 'w';
        return !share && BETWEEN.matcher(alike ? between.substring(1) : between).matches();
    }

    private static List<ResultDraft> drafts(
            int at, FigureGroup group, ShapeRules.Match match, Metric metric) {
        List<ResultDraft> drafts = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            Figure figure = group.figures().get(i);
            drafts.add(
                    new ResultDraft(
                            figure,
                            figure.low(),
                            i,
                            group.size(),
                            metric,
                            match,
                            at,
                            Optional.empty()));
            if (figure.low() != figure.high()) {
                drafts.add(
                        new ResultDraft(
                                figure,
                                figure.high(),
                                i,
                                group.size(),
                                metric,
                                match,
                                at,
                                Optional.empty()));
            }
        }
        return drafts;
    }
}

package dev.benchmeta.extract.link.result;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.Units;
import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.claim.ResultDraft;
import dev.benchmeta.extract.link.claim.Trace;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.FigureGroup;
import dev.benchmeta.extract.link.clause.ShapeRules;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides which figures of a clause are absolute results. Immutable. */
public final class ResultReader {
    private final ShapeRules rules;
    private final ResultKinds kinds;
    private final ResultMetric metrics;
    private final PhysicalUnit physical;
    private final ContinuedResults continued;

    public ResultReader(ShapeRules rules, Units units, WordKinds<ResultWord> words) {
        this.rules = rules;
        Conditions conditions = new Conditions(units, words);
        this.kinds = new ResultKinds(units, conditions, words);
        this.metrics = new ResultMetric(units, words);
        this.physical = new PhysicalUnit(words);
        this.continued = new ContinuedResults(conditions, new BareScores(words));
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
                rules.matches(clause, at, figure)
                        .filter(m -> kinds.plausible(clause, paper, at, figure, m))
                        .findFirst();
        if (match.isEmpty()) {
            Optional<ResultDraft> last = continued.from(clause, at, group, before);
            last.ifPresent(l -> trace.fired(clause, at, "result.coordinated"));
            return last.map(l -> drafts(at, group, l.match().unnamed(), l.metric()))
                    .orElse(List.of());
        }
        if (match.get().rule().construct() == Construct.REFUSE) {
            trace.refused(clause, at, match.get().rule().id());
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

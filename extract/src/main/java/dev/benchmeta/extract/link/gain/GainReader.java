package dev.benchmeta.extract.link.gain;

import dev.benchmeta.extract.figure.Units;
import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.claim.Trace;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.Dependencies;
import dev.benchmeta.extract.link.clause.FigureGroup;
import dev.benchmeta.extract.link.clause.ShapeRule;
import dev.benchmeta.extract.link.clause.ShapeRules;
import dev.benchmeta.extract.link.measure.MeasureWords;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides which figures of a clause are gains, and of what metric. Immutable. */
public final class GainReader {
    /** Refusals of figures that may still be results. */
    private static final Set<String> RESULTS =
            Set.of("refuse.share", "refuse.from", "refuse.value");

    private final ShapeRules rules;
    private final WordKinds<MisreadingWord> misreadingWords;
    private final MeasureWords measureWords;
    private final Units units;

    public GainReader(
            ShapeRules rules,
            WordKinds<MisreadingWord> misreadingWords,
            MeasureWords measureWords,
            Units units) {
        this.rules = rules;
        this.misreadingWords = misreadingWords;
        this.measureWords = measureWords;
        this.units = units;
    }

    /**
     * The gains of a clause in order; what rules refused is told to {@code trace}.
     *
     * @param refused takes the items that are no figures of performance at all
     */
    public List<GainDraft> read(
            Clause clause,
            PaperContext paper,
            Dependencies dependencies,
            Trace trace,
            Set<Integer> refused) {
        return new Reading(clause, paper, dependencies, trace, refused).drafts();
    }

    /** One pass over one clause. */
    private final class Reading {
        private final Clause clause;
        private final Trace trace;
        private final Misreadings misreadings;
        private final GainMetrics metrics;
        private final Set<Integer> refused;
        private final List<GainDraft> drafts = new ArrayList<>();

        Reading(
                Clause clause,
                PaperContext paper,
                Dependencies dependencies,
                Trace trace,
                Set<Integer> refused) {
            this.refused = refused;
            this.clause = clause;
            this.misreadings = new Misreadings(clause, units, misreadingWords);
            this.metrics = new GainMetrics(clause, paper, dependencies, units, measureWords);
            this.trace = trace;
        }

        List<GainDraft> drafts() {
            for (int i = 0; i < clause.size(); i++) {
                FigureGroup group = clause.item(i).group();
                if (group != null) {
                    drafts.addAll(read(i, group));
                }
            }
            return SharedQualifiers.spread(clause, drafts);
        }

        private Optional<GainDraft> before() {
            return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
        }

        private List<GainDraft> read(int at, FigureGroup group) {
            Optional<List<GainDraft>> paired = PairedFigures.read(clause, at, group, measureWords);
            if (paired.isPresent()) {
                trace.fired(clause, at, PairedFigures.RULE.id());
                return paired.get();
            }
            Optional<ShapeRules.Match> match = rules.match(clause, at, group.last());
            boolean twin = before().filter(b -> Coordination.twin(clause, at, b)).isPresent();
            if (twin || match.isEmpty() || match.get().rule().weak()) {
                Optional<List<GainDraft>> continued =
                        before().flatMap(b -> Coordination.continued(clause, at, group, b));
                if (continued.isPresent()) {
                    trace.fired(clause, at, "coordinated");
                    return continued.get();
                }
            }
            return match.map(m -> matched(at, group, m)).orElse(List.of());
        }

        private List<GainDraft> matched(int at, FigureGroup group, ShapeRules.Match match) {
            ShapeRule rule = match.rule();
            if (rule.construct() == Construct.REFUSE
                    || misreadings.unfit(at, group.last(), match)) {
                if (rule.construct() == Construct.REFUSE && !RESULTS.contains(rule.id())) {
                    refused.add(at);
                }
                trace.refused(clause, at, rule.id());
                return List.of();
            }
            List<MetricWord> found = metrics.of(at, group, match, before());
            if (found.isEmpty()) {
                trace.refused(clause, at, rule.id() + ": no metric");
                return List.of();
            }
            trace.fired(clause, at, rule.id());
            return new GainDrafts(clause, at, group, match, before()).of(found);
        }
    }
}

package dev.benchmeta.extract.link.gain;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.figure.Units;
import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.claim.Trace;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.Dependencies;
import dev.benchmeta.extract.link.clause.FigureGroup;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.ShapeRule;
import dev.benchmeta.extract.link.clause.ShapeRules;
import dev.benchmeta.extract.link.clause.Word;
import dev.benchmeta.extract.link.measure.MeasureWords;
import dev.benchmeta.extract.link.measure.MetricChoice;
import dev.benchmeta.extract.link.measure.MetricLists;
import dev.benchmeta.extract.link.measure.RespectiveObjects;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides which figures of a clause are gains, and of what metric. Immutable. */
public final class GainReader {
    /** Refusals of figures that may still be results. */
    private static final Set<String> RESULTS =
            Set.of("refuse.share", "refuse.from", "refuse.value");

    private static final Pattern SETTING = Pattern.compile("n[xdEHBMm]{1,3}$");

    /** What a figure may depend on. */
    private static final Pattern MEASURED = Pattern.compile("[MNCV]");

    private static final Pattern RIVAL = Pattern.compile("O[xdEHB]{1,3}$");

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
        private final PaperContext paper;
        private final Dependencies dependencies;
        private final Trace trace;
        private final Misreadings misreadings;
        private final Set<Integer> refused;
        private final List<GainDraft> drafts = new ArrayList<>();

        Reading(
                Clause clause,
                PaperContext paper,
                Dependencies dependencies,
                Trace trace,
                Set<Integer> refused) {
            this.refused = refused;
            this.dependencies = dependencies;
            this.clause = clause;
            this.misreadings = new Misreadings(clause, misreadingWords);
            this.paper = paper;
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
            MetricChoice choice = new MetricChoice(clause, paper, units, measureWords);
            List<MetricWord> metrics = choice.of(at, group.last(), match, before());
            if (metrics.size() < group.size()) {
                List<MetricWord> listed =
                        MetricLists.respective(
                                clause, at, group.size(), match.change(), measureWords);
                if (listed.isEmpty()) {
                    listed =
                            RespectiveObjects.of(
                                    clause, at, group.size(), match.change(), measureWords);
                }
                metrics = listed.isEmpty() ? metrics : listed;
            }
            if (metrics.isEmpty()) {
                metrics =
                        byDependency(at, group.last()).stream()
                                .map(m -> choice.fitted(at, group.last(), match, before(), m))
                                .toList();
            }
            if (metrics.isEmpty()
                    || scored(match, metrics)
                    || otherField(group.last(), match, metrics)) {
                trace.refused(clause, at, rule.id() + ": no metric");
                return List.of();
            }
            trace.fired(clause, at, rule.id());
            return distributed(at, group, match, metrics);
        }

        /** Nobody scores so many times as well: "reaches 4x on the cantilever" is of its speed. */
        private static boolean scored(ShapeRules.Match match, List<MetricWord> metrics) {
            return match.rule().loose()
                    && metrics.stream().allMatch(m -> m.metric() == Metric.QUALITY);
        }

        /** Where nothing is named that runs, only a measure in its proper place is trusted. */
        private boolean otherField(
                Figure figure, ShapeRules.Match match, List<MetricWord> metrics) {
            boolean scored =
                    figure.kind() == UnitKind.POINTS
                            || figure.kind() == UnitKind.PERCENTAGE_POINTS
                            || match.rule().construct() == Construct.BEAT && !figure.ratio();
            return !scored
                    && !paper.namesSomething()
                    && paper.topic().told()
                    && metrics.stream().allMatch(m -> m.source() != MetricWord.Source.STATED);
        }

        /**
         * A ratio whose clause names its metric elsewhere: the one that hangs nearest in the
         * dependency tree.
         */
        private List<MetricWord> byDependency(int at, Figure figure) {
            int nearest =
                    figure.ratio() && MEASURED.matcher(clause.shape()).find()
                            ? dependencies.nearestMetric(at)
                            : -1;
            Word word = clause.word(nearest);
            return word == null
                    ? List.of()
                    : word.metric().stream()
                            .map(
                                    m ->
                                            new MetricWord(
                                                    m,
                                                    word.higherIsBetter() && m.higherIsBetter(),
                                                    nearest))
                            .toList();
        }

        /**
         * One gain a number and metric: lists of equal length are paired, one number may hold for
         * several metrics.
         */
        private List<GainDraft> distributed(
                int at, FigureGroup group, ShapeRules.Match match, List<MetricWord> metrics) {
            List<GainDraft> found = new ArrayList<>();
            for (int i = stray(at, group) ? 1 : 0; i < group.size(); i++) {
                if (group.size() == 1) {
                    metrics.forEach(metric -> found.add(draft(at, group, 0, match, metric)));
                } else {
                    MetricWord metric = metrics.get(group.size() == metrics.size() ? i : 0);
                    found.add(draft(at, group, i, match, metric));
                }
            }
            return found;
        }

        /** "2x at batch size 256 and 5x at batch size 1": the first number is of a setting. */
        private boolean stray(int at, FigureGroup group) {
            Figure first = group.figures().get(0);
            String text = clause.source().text();
            if (group.size() < 2 || !Character.isDigit(text.charAt(first.end() - 1))) {
                return false;
            }
            String before = clause.shape().substring(Math.max(0, at - 4), at);
            return SETTING.matcher(before).find()
                    || RIVAL.matcher(before).find() && Phrases.at(clause, at + 1) == 'O';
        }

        private GainDraft draft(
                int at, FigureGroup group, int order, ShapeRules.Match match, MetricWord metric) {
            Figure figure = withUnit(at, group.figures().get(order), metric);
            Qualifier qualifier = Qualifiers.of(clause, at, match, figure);
            return new GainDraft(figure, order, group.size(), metric, match, at, qualifier);
        }

        /**
         * "improves accuracy by 4.7" is told in points, "increases throughput by 4.7" is a factor.
         */
        private Figure withUnit(int at, Figure figure, MetricWord metric) {
            if (figure.kind() != UnitKind.NONE) {
                return figure;
            }
            if (metric.metric() == Metric.QUALITY && inPoints(at)) {
                return figure.with(UnitKind.PERCENTAGE_POINTS, "pp", figure.end());
            }
            boolean factor = at > 0 && clause.lower(at - 1).contains("factor");
            return metric.metric() == Metric.QUALITY && !factor
                    ? figure.with(UnitKind.POINTS, "points", figure.end())
                    : figure.with(UnitKind.RATIO, "x", figure.end());
        }

        /** "A (+9.2 percentage points), B (+4.5)": brackets that go on in the first one's unit. */
        private boolean inPoints(int at) {
            return Phrases.at(clause, at - 1) == '('
                    && before().filter(
                                    b ->
                                            b.figure().kind() == UnitKind.PERCENTAGE_POINTS
                                                    && Phrases.at(clause, b.item() - 1) == '(')
                            .isPresent();
        }
    }
}

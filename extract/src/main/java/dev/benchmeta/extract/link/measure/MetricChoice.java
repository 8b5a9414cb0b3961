package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.figure.Units;
import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.ShapeRules;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.link.paper.Topic;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Chooses the metrics of a gain: what its construct alone tells, else what the clause names, fitted
 * to the figure, else a default.
 */
public final class MetricChoice {
    /** How many items behind "of" the measure may end: "within 7% of the optimal throughput". */
    private static final int WITHIN_REACH = 6;

    /** How many items before a figure its verb may stand. */
    private static final int VERB_REACH = 8;

    private final Clause clause;
    private final Topic topic;
    private final Units units;
    private final MeasureWords words;

    public MetricChoice(Clause clause, PaperContext paper, Units units, MeasureWords words) {
        this.clause = clause;
        this.words = words;
        this.topic = paper.topic();
        this.units = units;
    }

    /**
     * The metrics of the figure at {@code at}; empty if nothing tells.
     *
     * @param before the gain read before this one in the clause
     */
    public List<MetricWord> of(
            int at, Figure figure, ShapeRules.Match match, Optional<GainDraft> before) {
        GainContext gain = new GainContext(clause, at, figure, match, before, words);
        return switch (gain.construct()) {
            case PAIR -> new ValueBefore(gain, units).nearest();
            case WITHIN -> figure.kind() == UnitKind.NONE ? score(at) : List.of(within(at, figure));
            default -> told(gain).orElseGet(() -> named(gain));
        };
    }

    /** A measure found by other means, fitted to the figure: "performance" may be task quality. */
    public MetricWord fitted(
            int at,
            Figure figure,
            ShapeRules.Match match,
            Optional<GainDraft> before,
            MetricWord word) {
        GainContext gain = new GainContext(clause, at, figure, match, before, words);
        return new TaskQuality(gain, topic, word).read().orElse(word);
    }

    /**
     * "within 7% of the optimal throughput"; of scores, or of speed in systems work, if nothing
     * else is said.
     */
    private MetricWord within(int at, Figure figure) {
        int last = Math.min(clause.size(), at + WITHIN_REACH);
        for (int i = at + 2; i < last && Phrases.at(clause, at + 1) == 'o'; i++) {
            if ("xdEM".indexOf(Phrases.at(clause, i)) < 0) {
                break;
            }
            if (Phrases.at(clause, i) == 'M') {
                return NamedMeasure.of(clause, i, words);
            }
        }
        int left = at - 1;
        while (left > at - 3 && "xdt".indexOf(Phrases.at(clause, left)) >= 0) {
            left--;
        }
        return Phrases.at(clause, left) == 'M'
                ? NamedMeasure.of(clause, left, words)
                : MetricWord.assumed(
                        figure.percent() && topic.onlySystems() ? Metric.SPEED : Metric.QUALITY);
    }

    /** "within 0.003 nDCG of X" */
    private List<MetricWord> score(int at) {
        return clause.measures(at + 1, Metric.QUALITY)
                ? List.of(NamedMeasure.of(clause, at + 1, words))
                : List.of();
    }

    /** What tells the metric whatever the clause names besides. */
    private Optional<List<MetricWord>> told(GainContext gain) {
        List<MetricWord> value =
                apposed(gain) || beating(gain) ? new ValueBefore(gain, units).reached() : List.of();
        if (!value.isEmpty()) {
            return Optional.of(value);
        }
        if (gain.match().rule().id().equals("only.of.name") && setBehind(gain)) {
            return Optional.of(List.of(MetricWord.implied(Metric.DATA)));
        }
        if (units.money(gain.figure().unit()) && gain.construct() == Construct.CHANGE) {
            return Optional.of(List.of(new MetricWord(Metric.COST, false, -1)));
        }
        if (raised(gain)) {
            return Optional.of(List.of(MetricWord.assumed(Metric.QUALITY)));
        }
        LargerThing larger = new LargerThing(gain);
        return larger.handled() || larger.reached()
                ? Optional.of(List.of(new MetricWord(Metric.SCALE, true, -1)))
                : Optional.empty();
    }

    /** "raises faithful fraction (e.g., +24 pp)": of the bracket's own verb. */
    private static boolean raised(GainContext gain) {
        if (gain.construct() != Construct.PLUS
                || gain.ratio()
                || gain.figure().form() == Figure.Form.MINUS) {
            return false;
        }
        int open = gain.at(gain.item() - 1) == 'l' ? gain.item() - 2 : gain.item() - 1;
        int verb = open - 1;
        while ("xd".indexOf(gain.at(verb)) >= 0) {
            verb--;
        }
        return gain.at(open) == '('
                && verb < open - 1
                && gain.at(verb) == 'V'
                && gain.changeOf(verb) == Change.UP;
    }

    /** "sustains 176 QPS at a 3.5 s objective, 2.3x the strongest baseline" */
    private static boolean apposed(GainContext gain) {
        boolean loose =
                gain.match().rule().id().equals("metric.before")
                        || gain.construct() == Construct.BARE;
        return loose && gain.at(gain.item() - 1) == ',';
    }

    /**
     * "reaches 700 TFLOP/s for attention, outperforming FooLib by 2.4x": by so much of the rate,
     * where the whole clause names no measure.
     */
    private boolean beating(GainContext gain) {
        int verb = gain.match().change();
        return gain.ratio()
                && gain.construct() == Construct.BEAT
                && gain.at(verb) == 'P'
                && gain.at(verb - 1) == ','
                && clause.shape().indexOf('M') < 0;
    }

    /** "only 10% of WebSet" */
    private static boolean setBehind(GainContext gain) {
        return gain.at(gain.item() + 2) == Item.BENCHMARK
                || gain.at(gain.item() + 3) == Item.BENCHMARK;
    }

    private List<MetricWord> named(GainContext gain) {
        UnknownMeasures unknown =
                new UnknownMeasures(clause, words, !gain.ratio() && !topic.systems());
        List<MetricWord> found = new MetricSearch(gain, topic, units, unknown).find();
        return found.isEmpty()
                ? unnamed(gain)
                : found.stream()
                        .map(word -> new FittedMeasure(gain, topic, word).fitted())
                        .map(word -> new AttackAim(gain, topic, word).read())
                        .toList();
    }

    private List<MetricWord> unnamed(GainContext gain) {
        LargerThing larger = new LargerThing(gain);
        if (larger.ofRival() && !larger.more()) {
            return List.of(new MetricWord(Metric.MODEL_SIZE, true, -1, MetricWord.Source.ASSUMED));
        }
        boolean beaten = gain.construct() == Construct.BEAT && !gain.ratio();
        List<MetricWord> value = beaten ? valueBeaten(gain) : List.of();
        if (!value.isEmpty()) {
            return value;
        }
        boolean over = gain.construct() == Construct.PLUS && gain.at(gain.item() + 1) == 'O';
        if ((beaten || over) && faster(gain)) {
            return List.of(MetricWord.assumed(Metric.SPEED));
        }
        return lowered(gain) || cutTo(gain)
                ? List.of(new MetricWord(Metric.QUALITY, false, -1))
                : new DefaultMeasure(gain, topic, units).find();
    }

    /** "2.1 bits per byte, beating xz by 8.7%"; points are of scores. */
    private List<MetricWord> valueBeaten(GainContext gain) {
        UnitKind kind = gain.figure().kind();
        boolean other =
                kind == UnitKind.POINTS
                        || kind == UnitKind.PERCENTAGE_POINTS
                        || clause.anyWord(0, gain.item(), "while"::equals);
        return other ? List.of() : new ValueBefore(gain, units).nearest();
    }

    /** "+20% over X", "beats X by 20%": of speed in a systems paper, unless on a benchmark. */
    private boolean faster(GainContext gain) {
        return gain.figure().percent()
                && (topic.onlySystems() || topic.systems() && besideSpeedup(gain))
                && clause.shape().indexOf(Item.BENCHMARK) < 0;
    }

    /** "achieves large speedups, outperforming FooLib by 35%" */
    private boolean besideSpeedup(GainContext gain) {
        int verb = gain.match().change();
        return gain.at(verb - 1) == ','
                && IntStream.range(0, verb)
                        .anyMatch(i -> gain.at(i) == 'N' && clause.measures(i, Metric.SPEED));
    }

    /** "reduces security findings from 92 to 39 (57.6%)", "lowering cross-entropy (40%)" */
    private boolean cutTo(GainContext gain) {
        int verb = gain.match().change();
        boolean object = "xdv".indexOf(gain.at(verb + 1)) >= 0 && gain.at(verb) == 'V';
        return object
                && gain.match().rule().id().equals("paren.change")
                && gain.change() == Change.DOWN;
    }

    /** "reduces accident rates (-32%)": an unknown measure that one would lower. */
    private boolean lowered(GainContext gain) {
        if (gain.construct() != Construct.PLUS || gain.figure().form() != Figure.Form.MINUS) {
            return false;
        }
        int last = gain.item() - 1;
        for (int i = last; i >= 0 && i > last + 1 - VERB_REACH && gain.at(i) != ','; i--) {
            if (gain.at(i) == 'V' && clause.item(i).word() != null) {
                return gain.changeOf(i) == Change.DOWN;
            }
        }
        return false;
    }
}

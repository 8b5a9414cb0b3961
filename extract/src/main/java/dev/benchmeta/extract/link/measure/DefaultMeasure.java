package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.figure.Units;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.claim.MetricWord.Source;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Word;
import dev.benchmeta.extract.link.clause.WordClass;
import dev.benchmeta.extract.link.paper.Topic;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Decides what a figure is of where the clause names no metric at all: a ratio is of speed, a
 * percentage of task quality, an absolute figure of what its unit measures. Works on one figure of
 * one clause.
 */
final class DefaultMeasure {
    private static final Pattern COMPARATIVE = Pattern.compile("[a-z]{3,}er");

    private final GainContext gain;
    private final Clause clause;
    private final int figure;
    private final int change;
    private final Topic topic;
    private final Units units;

    DefaultMeasure(GainContext gain, Topic topic, Units units) {
        this.gain = gain;
        this.clause = gain.clause();
        this.figure = gain.item();
        this.change = gain.match().change();
        this.topic = topic;
        this.units = units;
    }

    /** The metric; empty if the figure may be of anything. */
    List<MetricWord> find() {
        if (gain.change() == Change.COST) {
            return List.of(overhead());
        }
        if (gain.words().is(MeasureWord.SAVING, clause.lower(change))) {
            return List.of(MetricWord.assumed(Metric.COST));
        }
        boolean share = gain.figure().percent();
        if (share && change >= 0 && gain.words().is(MeasureWord.SAVED, clause.lower(change))) {
            return List.of(new MetricWord(Metric.OTHER, false, -1, Source.ASSUMED));
        }
        if (gain.ratio() && bareComparative()) {
            return valueBefore();
        }
        if (gain.changeFollows()
                && gain.figure().kind() != UnitKind.ABSOLUTE
                && !gain.ratio()
                && gain.reduction()) {
            return List.of(reduced());
        }
        boolean part = gain.match().rule().id().equals("verb.object") && gain.at(figure + 1) == 'o';
        return part ? List.of() : byUnit();
    }

    /** "with 3% overhead", "at 5% hardware overhead" */
    private MetricWord overhead() {
        return MetricWord.assumed(
                Overhead.built(clause, change, gain.words()) ? Metric.DENSITY : Metric.SPEED);
    }

    /** "88 times higher": higher in what, the clause does not say. */
    private boolean bareComparative() {
        Word word = clause.word(change);
        return word != null && word.type() == WordClass.COMPARATIVE && word.moves();
    }

    private List<MetricWord> valueBefore() {
        return new ValueBefore(gain, units).nearest();
    }

    private MetricWord reduced() {
        ValueBefore value = new ValueBefore(gain, units);
        List<MetricWord> valued = value.apposed() ? value.nearest() : List.of();
        if (!valued.isEmpty()) {
            return valued.get(0);
        }
        return compressed() ? MetricWord.assumed(Metric.MODEL_SIZE) : loss();
    }

    /** "compressing it from 6B to 4B (33% reduction)" */
    private boolean compressed() {
        for (int i = figure - 1; i >= 0; i--) {
            Word word = gain.at(i) == 'V' ? clause.item(i).word() : null;
            if (word != null) {
                return word.metric().filter(m -> m == Metric.COMPRESSION).isPresent();
            }
        }
        return false;
    }

    /** "a 4% reduction" of something bad, but "with only a 4% reduction" of the scores. */
    private MetricWord loss() {
        return new MetricWord(Metric.QUALITY, gain.conceded(), -1, Source.ASSUMED);
    }

    private List<MetricWord> byUnit() {
        return switch (gain.figure().kind()) {
            case RATIO, ORDERS -> ratio();
            case PERCENT -> unnamedChange() ? List.of() : List.of(share());
            case PERCENTAGE_POINTS, POINTS ->
                    !gain.match().rule().id().equals("verb.by")
                                    && gain.at(change) == 'V'
                                    && unnamedChange()
                            ? List.of()
                            : List.of(MetricWord.assumed(Metric.QUALITY));
            case ABSOLUTE -> {
                Metric measured = units.metric(gain.figure().unit()).orElse(Metric.OTHER);
                yield List.of(MetricWord.assumed(measured));
            }
            case NONE ->
                    gain.construct() == Construct.PLUS
                            ? List.of(MetricWord.assumed(Metric.QUALITY))
                            : List.of();
        };
    }

    /** "workloads degrade by 30%": they run slower, where nothing but running is spoken of. */
    private MetricWord share() {
        boolean runs = topic.onlySystems() && gain.match().rule().id().equals("verb.by");
        return MetricWord.assumed(runs ? Metric.SPEED : Metric.QUALITY);
    }

    private List<MetricWord> ratio() {
        if (unknownComparative() || lowered()) {
            return List.of(MetricWord.assumed(Metric.OTHER));
        }
        boolean otherField = topic.told() && !topic.systems();
        boolean unsure =
                gain.construct() == Construct.BARE
                        || !topic.efficiency()
                        || gain.match().rule().id().equals("over") && otherField;
        return unsure ? List.of() : List.of(MetricWord.assumed(factor()));
    }

    /** "outperforms X by 3x": faster in systems work, elsewhere better at the task. */
    private Metric factor() {
        boolean efficiency = gain.words().is(MeasureWord.EFFICIENCY, clause.lower(change));
        boolean fast = topic.plainlySystems() || efficiency || timed();
        if (fast || gain.match().rule().id().equals("over")) {
            return Metric.SPEED;
        }
        return gain.betterAtTask() ? Metric.QUALITY : Metric.OTHER;
    }

    /** "decodes far faster, outperforming BarCache by 3x" */
    private boolean timed() {
        for (int i = 0; i < clause.size(); i++) {
            boolean weak = clause.item(i).is(WordClass.METRIC_WEAK);
            if (clause.measures(i, Metric.SPEED) && !weak
                    || clause.lower(i).startsWith("real-time")) {
                return true;
            }
        }
        return false;
    }

    /** "8x tighter than": more of something, which no vocabulary holds. */
    private boolean unknownComparative() {
        return gain.at(figure + 1) == Item.OTHER
                && COMPARATIVE.matcher(clause.lower(figure + 1)).matches()
                && clause.shape().indexOf('O', figure) >= 0;
    }

    /** "decreases the share of readings above 60 N by 4x", "falls 12x": less of it, not faster. */
    private boolean lowered() {
        boolean alone = figure == change + 1;
        return (alone || gain.match().rule().id().equals("verb.by"))
                && gain.at(change) == 'V'
                && gain.change() == Change.DOWN;
    }

    /** "a 38% jump from 2022": of what, the clause does not say. */
    private boolean unnamedChange() {
        Word word = clause.word(change);
        return word != null
                && word.metric().isEmpty()
                && (word.type() == WordClass.NOUN || word.type() == WordClass.VERB_NOUN)
                && word.moves();
    }
}

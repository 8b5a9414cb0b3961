package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the measures that a noun of change is about, in its own compound or behind it: "75.8% GPU
 * memory reduction", "a reduction in latency of 30%". Works on one figure of one clause.
 */
final class NounMeasure {
    /** What nouns of saving name themselves: "power saving", whatever stands before. */
    private static final Set<Metric> SAVED = EnumSet.of(Metric.ENERGY, Metric.POWER, Metric.MEMORY);

    private final GainContext gain;
    private final Clause clause;
    private final int figure;
    private final int change;
    private final UnknownMeasures unknown;
    private final CoordinatedMeasures lists;
    private final MeasureComplement complement;

    /**
     * @param unknown measures that no vocabulary holds
     */
    NounMeasure(GainContext gain, UnknownMeasures unknown) {
        this.gain = gain;
        this.clause = gain.clause();
        this.figure = gain.item();
        this.change = gain.match().change();
        this.unknown = unknown;
        this.lists = new CoordinatedMeasures(gain);
        this.complement = new MeasureComplement(gain);
    }

    /** "75.8% GPU memory reduction", "2x reduction in latency and energy". */
    List<MetricWord> behindFigure() {
        List<MetricWord> between = lists.strong(lists.within(figure + 1, change));
        if (!between.isEmpty()) {
            return withOwn(between);
        }
        if (trained()) {
            return List.of(gain.named(change - 1));
        }
        List<MetricWord> compound = unknown.compound(figure, change);
        boolean score = compound.stream().anyMatch(word -> word.metric() == Metric.QUALITY);
        boolean use = change + 1 < clause.size() && clause.lower(change + 1).equals("for");
        if (score || use && !compound.isEmpty()) {
            return compound; // "a 20% BT reduction for floating-point data"
        }
        List<MetricWord> after = peak() ? lists.from(change + 2) : complement.at(change + 1);
        if (gain.change() == Change.COST) {
            after = lists.strong(after); // "2% overhead in batch inference"
        }
        if (saved()) {
            return gain.implied().stream().toList(); // "a 60% energy saving in data movement"
        }
        if (!after.isEmpty() || gain.implied().isPresent()) {
            return after;
        }
        List<MetricWord> hinted = lost().or(this::hinted).orElseGet(this::unnamed);
        return hinted.isEmpty() ? compound : hinted;
    }

    /** "a 70% reduction of peak memory" */
    private boolean peak() {
        return gain.at(change + 2) == 'M' && clause.lower(change + 1).equals("of peak");
    }

    /** "a 2x RL training speedup": of the training. */
    private boolean trained() {
        return gain.at(change - 1) == 'm'
                && clause.measures(change - 1, Metric.TRAINING_TIME)
                && gain.implied().filter(own -> own.metric() == Metric.SPEED).isPresent();
    }

    private boolean saved() {
        return gain.implied().filter(own -> SAVED.contains(own.metric())).isPresent();
    }

    /** "2x memory and latency reduction": the noun's own metric goes on with the list. */
    private List<MetricWord> withOwn(List<MetricWord> between) {
        if (gain.at(change - 1) == 'M' && saved()) {
            return gain.implied().stream().toList(); // "48% memory power saving"
        }
        boolean goesOn = gain.at(change - 1) == 'a' || gain.at(change - 1) == ',';
        MetricWord last = between.get(between.size() - 1);
        return gain.implied()
                .filter(own -> goesOn)
                .map(own -> CoordinatedMeasures.distinct(List.of(last, own)))
                .orElse(between);
    }

    /** "a 2x reduction in accuracy loss" */
    private Optional<List<MetricWord>> lost() {
        if (gain.at(change + 1) != 'i') {
            return Optional.empty();
        }
        int noun = Phrases.skipDeterminers(clause, change + 2);
        Word loss = gain.at(noun) == 'N' ? clause.item(noun).word() : null;
        return loss == null || loss.change() != Change.BAD
                ? Optional.empty()
                : loss.metric().map(metric -> List.of(new MetricWord(metric, false, noun)));
    }

    private Optional<List<MetricWord>> hinted() {
        List<MetricWord> weak = lists.within(figure + 1, change);
        return weak.isEmpty() ? Optional.empty() : Optional.of(weak);
    }

    /** "a 33% reduction in estimator bloat", "a 2x GPU reduction" */
    private List<MetricWord> unnamed() {
        List<MetricWord> thing = unknown.complement(change);
        boolean devices = gain.at(change - 1) == Item.HARDWARE && gain.change() == Change.DOWN;
        return thing.isEmpty() && devices ? List.of(MetricWord.implied(Metric.COMPUTE)) : thing;
    }

    /** "a throughput increase of 2x", "reductions in latency of 30%". */
    List<MetricWord> beforeFigure() {
        List<MetricWord> between = lists.telling(change + 1, figure);
        if (!between.isEmpty()) {
            return gain.purpose(change + 1) ? List.of() : complement.accelerated(between);
        }
        int modifier = change - 1;
        if (trained()) {
            return List.of(gain.named(modifier));
        }
        boolean modified = modifier >= 0 && clause.item(modifier).metric();
        if (modified && !NamedMeasure.weak(clause, modifier)) {
            return lists.to(modifier);
        }
        int behind = Phrases.behindTwin(clause, figure);
        List<MetricWord> after = complement.at(behind);
        if (after.isEmpty() && "xM".indexOf(gain.at(behind)) >= 0) {
            after = lists.phrase(behind, false);
        }
        if (!after.isEmpty() || gain.implied().isPresent()) {
            return after;
        }
        return modified ? lists.to(modifier) : unknown.complement(change, figure + 1);
    }
}

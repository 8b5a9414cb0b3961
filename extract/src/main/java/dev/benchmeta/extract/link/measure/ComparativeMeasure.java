package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.Word;
import java.util.List;

/**
 * Finds the measures that a comparative behind the figure describes: "2x faster prefill speed",
 * "30% lower latency and energy". Works on one figure of one clause.
 */
final class ComparativeMeasure {
    private final GainContext gain;
    private final Clause clause;
    private final int change;
    private final UnknownMeasures unknown;
    private final CoordinatedMeasures lists;
    private final MeasureComplement complement;

    /**
     * @param unknown measures that no vocabulary holds
     */
    ComparativeMeasure(GainContext gain, UnknownMeasures unknown) {
        this.gain = gain;
        this.clause = gain.clause();
        this.change = gain.match().change();
        this.unknown = unknown;
        this.lists = new CoordinatedMeasures(gain);
        this.complement = new MeasureComplement(gain);
    }

    /**
     * "faster prefill speed", "lower latency and energy"; "its throughput is 2x higher" is left to
     * the nearest.
     */
    List<MetricWord> described() {
        if (gain.words().is(MeasureWord.BELOW, clause.lower(change))) {
            return List.of(); // what follows is the rival
        }
        int next = Phrases.skipDeterminers(clause, change + 1);
        if (gain.purpose(next)) {
            return List.of(); // "1.8x cheaper for a mixed workload"
        }
        List<MetricWord> after = lists.phrase(next, true);
        if (!after.isEmpty()) {
            return reduced(complement.accelerated(after));
        }
        return switch (gain.at(next)) {
            case 'i', 'n' -> complement.accelerated(lists.phrase(next + 1, true));
            case 'N' -> changed(next);
            case 'C' -> doubled(next);
            case Item.HARDWARE ->
                    gain.at(next + 1) == 'N' && gain.changeOf(next + 1) == Change.COST
                            ? List.of(Overhead.of(clause, next + 1, gain.words()))
                            : gain.change() == Change.DOWN
                                    ? List.of(device(next))
                                    : unknown.thing(change);
            default -> unnamed(next);
        };
    }

    /** "2x more faster" */
    private List<MetricWord> doubled(int item) {
        Word word = clause.item(item).word();
        return word == null ? List.of() : word.metric().map(MetricWord::implied).stream().toList();
    }

    /** "5x more incompatible packages", "3x lower hardware overhead" */
    private List<MetricWord> unnamed(int from) {
        int noun = from;
        while (noun < from + 3 && gain.at(noun) == Item.OTHER) {
            noun++;
        }
        if (gain.at(noun) == 'N' && gain.changeOf(noun) == Change.COST) {
            return List.of(Overhead.of(clause, noun, gain.words()));
        }
        List<MetricWord> named = unknown.thing(change);
        boolean whole = noun > from && "vVebyMm(".indexOf(gain.at(noun)) < 0;
        return named.isEmpty() && whole
                ? unknown.described(change, from, noun, gain.ratio())
                : named;
    }

    private MetricWord device(int item) {
        boolean memory = gain.words().is(MeasureWord.MEMORY, clause.lower(item));
        return new MetricWord(memory ? Metric.MEMORY : Metric.COMPUTE, false, item);
    }

    /** "5x higher accuracy loss", "3x larger overhead": more of a change of something. */
    private List<MetricWord> changed(int noun) {
        Word word = clause.item(noun).word();
        if (word == null || word.metric().isEmpty()) {
            return complement.overhead(noun, noun + 1);
        }
        return List.of(new MetricWord(word.metric().get(), word.change() != Change.BAD, noun));
    }

    /** "153% higher memory reduction": more of a change for the better. */
    private List<MetricWord> reduced(List<MetricWord> measures) {
        MetricWord last = measures.get(measures.size() - 1);
        int noun = last.item() + 1;
        if (last.item() < 0 || measures.size() > 1 || gain.at(noun) != 'N') {
            return measures;
        }
        Change told = gain.changeOf(noun);
        return told == Change.DOWN || told == Change.GOOD
                ? List.of(new MetricWord(last.metric(), true, last.item()))
                : measures;
    }
}

package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Word;
import java.util.List;

/**
 * Finds the measures by which something is beaten or that it keeps: "outperforms X by 3 points in
 * accuracy", "retains 99% of the performance". Works on one figure of one clause.
 */
final class BeatenMeasure {
    /** How many items before a measure "in" may stand: "in total training data". */
    private static final int NAMED_REACH = 3;

    private final GainContext gain;
    private final Clause clause;
    private final int figure;
    private final int change;
    private final CoordinatedMeasures lists;
    private final MeasureComplement complement;

    BeatenMeasure(GainContext gain) {
        this.gain = gain;
        this.clause = gain.clause();
        this.figure = gain.item();
        this.change = gain.match().change();
        this.lists = new CoordinatedMeasures(gain);
        this.complement = new MeasureComplement(gain);
    }

    /** "retaining 99% of the original performance" */
    List<MetricWord> kept() {
        List<MetricWord> whole =
                gain.at(figure + 1) == 'o'
                        ? lists.phrase(behindOwner(figure + 2), true)
                        : List.of();
        if (!whole.isEmpty()) {
            return whole.size() == 1 ? List.of(ofCompound(whole.get(0))) : whole;
        }
        List<MetricWord> speedup =
                gain.at(figure + 1) == 'o' ? gained(head(figure + 2)) : List.of();
        return speedup.isEmpty() ? beaten() : speedup;
    }

    /** "98% of full fine-tuning performance": of the performance. */
    private MetricWord ofCompound(MetricWord first) {
        int last = first.item();
        while (gain.at(last) == 'm' && gain.at(last + 1) == 'm') {
            last++;
        }
        return last == first.item() ? first : gain.named(last);
    }

    /** "95% of the mean speedup": the word that the phrase ends with. */
    private int head(int from) {
        int head = from;
        while ("xd".indexOf(gain.at(head)) >= 0) {
            head++;
        }
        return head;
    }

    /** "92% of the teacher's accuracy" */
    private int behindOwner(int from) {
        for (int i = from; i < from + 5 && i < clause.size(); i++) {
            if (clause.lower(i).equals("'s")) {
                return i + 1;
            }
        }
        return from;
    }

    /** "beats X in throughput by 2x", "outperforms X by 3 points in accuracy" */
    List<MetricWord> beaten() {
        List<MetricWord> own = second() ? behind() : List.of();
        if (!own.isEmpty()) {
            return own;
        }
        List<MetricWord> between = between();
        if (!between.isEmpty()) {
            return between;
        }
        if (gain.ratio() && gain.at(change) == 'P' && gain.at(change - 1) == 'M') {
            return List.of(gain.named(change - 1));
        }
        return behind();
    }

    /** "by 2x in latency and by 3x in energy": the latency is of the figure before. */
    private boolean second() {
        return clause.shape().substring(change + 1, figure).indexOf(Item.FIGURE) >= 0;
    }

    private List<MetricWord> behind() {
        List<MetricWord> right = lists.strong(lists.phrase(figure + 1, false));
        if (!right.isEmpty()) {
            return right;
        }
        return gain.at(figure + 1) == 'i' && gain.at(figure + 2) == 'N'
                ? gained(figure + 2)
                : lists.strong(complement.at(figure + 1));
    }

    private List<MetricWord> between() {
        int from = change + 1;
        boolean measured = clause.shape().substring(from, figure).indexOf('i') >= 0;
        return lists.strong(lists.within(from, figure)).stream()
                .filter(w -> !place(w) && !method(w))
                .filter(w -> measured || !NamedMeasure.counts(w) && !describes(w, from))
                .toList();
    }

    /** "outperforming fixed-ratio compression by 7%", "complex in mixing X and Y data": a rival. */
    private boolean method(MetricWord measure) {
        if (gain.construct() != Construct.BEAT || gain.ratio()) {
            return false;
        }
        int before = measure.item() - 1;
        while (before > measure.item() - NAMED_REACH && "xd".indexOf(gain.at(before)) >= 0) {
            before--;
        }
        boolean in = "iM".indexOf(gain.at(before)) >= 0;
        return !in && (compressing(measure) || NamedMeasure.counts(measure));
    }

    /** "fixed-ratio compression", unlike "the compression ratio". */
    private boolean compressing(MetricWord measure) {
        return measure.metric() == Metric.COMPRESSION
                && clause.lower(measure.item()).endsWith("compression");
    }

    /** "beats it on rollouts by 1.2x": where, not in what. */
    private boolean place(MetricWord measure) {
        return gain.at(measure.item() - 1) == 'n'
                && (NamedMeasure.counts(measure) || measure.metric() == Metric.COMPUTE);
    }

    /** "by 80x in energy savings" */
    private List<MetricWord> gained(int noun) {
        Word gained = gain.at(noun) == 'N' ? clause.item(noun).word() : null;
        return gained == null || gained.change() != Change.GOOD
                ? List.of()
                : gained.metric().map(MetricWord::implied).stream().toList();
    }

    /** "existing compression models", "trained on the same data and compute": of the rival. */
    private boolean describes(MetricWord measure, int from) {
        int item = measure.item();
        if (gain.construct() == Construct.BEAT
                && gain.at(item + 1) == 'x'
                && "xdECP".indexOf(gain.at(item - 1)) >= 0
                && measure.metric() != Metric.QUALITY) {
            return true;
        }
        for (int i = item - 1; i > from && "xdEHBMma".indexOf(gain.at(i)) >= 0; i--) {
            boolean placed = gain.at(i - 1) == 'n';
            if (trained(i) || placed && trained(i - 2)) {
                return true;
            }
        }
        return false;
    }

    private boolean trained(int item) {
        return clause.lower(item).endsWith("trained");
    }
}

package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Metric;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the measures that a verb of change before the figure acts on: "reduces optimizer memory by
 * 30%", "improves A by p% and B by q%", "saves 2.3 GB of memory". Works on one figure of one
 * clause.
 */
final class VerbMeasure {
    private static final Pattern OTHER_OBJECT = Pattern.compile("ax{1,3}b[dq]?");

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
    VerbMeasure(GainContext gain, UnknownMeasures unknown) {
        this.gain = gain;
        this.clause = gain.clause();
        this.figure = gain.item();
        this.change = gain.match().change();
        this.unknown = unknown;
        this.lists = new CoordinatedMeasures(clause, figure);
        this.complement = new MeasureComplement(gain, unknown);
    }

    /** The measures that are improved; empty if the clause does not tell. */
    List<MetricWord> object() {
        if (scored()) {
            return List.of(NamedMeasure.of(clause, figure + 1));
        }
        int from = objectBegin();
        List<MetricWord> object = named(from);
        if (!object.isEmpty()) {
            return object;
        }
        if (subject()) {
            return lists.to(change - 1);
        }
        List<MetricWord> governed = governed(from);
        return governed.isEmpty() ? continued(from) : governed;
    }

    /** "improves rare cases by 4.4 mAP": a score's own unit. */
    private boolean scored() {
        return gain.match().rule().id().equals("verb.by.number")
                && gain.at(figure + 1) == 'M'
                && NamedMeasure.of(clause, figure + 1).metric() == Metric.QUALITY;
    }

    /** Where the object of this figure begins: behind the figures of the objects before. */
    private int objectBegin() {
        int from = change + 1;
        for (int i = change + 1; i < figure; i++) {
            boolean figures = clause.item(i).group() != null;
            if (figures && (gain.at(i) != Item.NUMBER || gain.at(i - 1) == 'b')) {
                from = i + 1;
            }
        }
        return from;
    }

    /** The object between verb and figure, or behind the figure where nothing stands between. */
    private List<MetricWord> named(int from) {
        List<MetricWord> object = lists.strong(lists.first(from, figure));
        if (!object.isEmpty() && !besides(object.get(0), from)) {
            return complement.accelerated(object);
        }
        if (figure == change + 1 || gain.at(figure - 1) == 'q' || gain.at(figure - 1) == 'd') {
            int after = gain.at(figure + 1) == 'o' ? figure + 2 : figure + 1;
            List<MetricWord> right = lists.phrase(after, true);
            if (!right.isEmpty()) {
                return right;
            }
        }
        List<MetricWord> weak = lists.first(from, figure);
        return !weak.isEmpty() && !besides(weak.get(0), from)
                ? complement.accelerated(weak)
                : List.of();
    }

    /**
     * Whether a measure tells where or for what: "by 3x at p90 for prefill, and by 4x", "reduces
     * the risk of collision with ship traffic".
     */
    private boolean besides(MetricWord measure, int from) {
        int i = measure.item() - 1;
        while ("xdEHBMma".indexOf(gain.at(i)) >= 0) {
            i--;
        }
        boolean purpose = gain.at(i) == 'i' && clause.lower(i).equals("for");
        if (i < from || "nw".indexOf(gain.at(i)) < 0 && !purpose) {
            return false;
        }
        boolean later = from > change + 1;
        boolean counts = NamedMeasure.weak(clause, measure.item()) || NamedMeasure.counts(measure);
        return later || counts && clause.shape().substring(from, i).indexOf('x') >= 0;
    }

    /** "Latency decreases by 30%" */
    private boolean subject() {
        return gain.at(change - 1) == 'M'
                && !NamedMeasure.unit(clause, change - 1)
                && "bdq".indexOf(gain.at(change + 1)) >= 0;
    }

    /** "improves by 2x in latency", "reducing overhead by 95.7%", "losses are reduced by 3%" */
    private List<MetricWord> governed(int from) {
        List<MetricWord> after = complement.at(figure + 1);
        if (!after.isEmpty()) {
            return after;
        }
        boolean passive = gain.at(change - 1) == 'e' && gain.at(change - 2) == 'N';
        return passive
                ? complement.overhead(change - 2, change - 1)
                : complement.overhead(from, figure);
    }

    /** "reduces latency by 46% on A and by 67% on B": of the same as the gain before. */
    private List<MetricWord> continued(int from) {
        boolean sameVerb =
                gain.before().filter(b -> b.match().change() == change).isPresent()
                        && !otherObject(from);
        boolean it = from < figure && clause.lower(from).equals("it");
        return gain.before()
                .filter(b -> sameVerb || it)
                .map(b -> List.of(b.metric()))
                .orElseGet(() -> unknown.object(change, from, figure));
    }

    /** "reduces latency by 46% and downlink size by 67%": of something else than the first. */
    private boolean otherObject(int from) {
        return OTHER_OBJECT.matcher(clause.shape().substring(from, figure)).matches()
                && Character.isLowerCase(
                        clause.source().text().charAt(clause.item(from + 1).start()));
    }
}

package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
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
    private final MeasureRole role;

    /**
     * @param unknown measures that no vocabulary holds
     */
    VerbMeasure(GainContext gain, UnknownMeasures unknown) {
        this.gain = gain;
        this.clause = gain.clause();
        this.figure = gain.item();
        this.change = gain.match().change();
        this.unknown = unknown;
        this.lists = new CoordinatedMeasures(gain);
        this.complement = new MeasureComplement(gain);
        this.role = new MeasureRole(gain);
    }

    /** The measures that are improved; empty if the clause does not tell. */
    List<MetricWord> object() {
        if (scored()) {
            return List.of(gain.named(figure + 1));
        }
        int from = objectBegin();
        List<MetricWord> own = ownComplement(from);
        List<MetricWord> object = own.isEmpty() ? named(from) : own;
        if (!object.isEmpty()) {
            return object;
        }
        int last = subjectEnd();
        int subject = last < 0 ? -1 : measured(last);
        if (subject >= 0) {
            return lists.to(subject);
        }
        List<MetricWord> governed = governed(from);
        List<MetricWord> told = governed.isEmpty() ? changed(last) : governed;
        return told.isEmpty() ? unnamed(from) : told;
    }

    /** "the stall can be reduced by 20%", whose subject ends at {@code last}. */
    private List<MetricWord> changed(int last) {
        boolean passive = last >= 0 && gain.at(last + 1) == 'e';
        return passive ? unknown.subject(change, last) : List.of();
    }

    private List<MetricWord> unnamed(int from) {
        List<MetricWord> weak = lists.first(from, figure);
        return !weak.isEmpty() && role.modifies(weak.get(0)) ? described(from) : continued(from);
    }

    /** "improves rare cases by 4.4 mAP": a score's own unit. */
    private boolean scored() {
        return gain.match().rule().id().equals("verb.by.number")
                && gain.at(figure + 1) == 'M'
                && gain.named(figure + 1).metric() == Metric.QUALITY;
    }

    /**
     * "to 24% of the operations and to 1% of the parameters", "by 50x in scale and by 10x in
     * throughput": what stands behind the second figure.
     */
    private List<MetricWord> ownComplement(int from) {
        boolean second = from > change + 1 && "oi".indexOf(gain.at(figure + 1)) >= 0;
        return second ? lists.strong(lists.phrase(figure + 2, false)) : List.of();
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
        List<MetricWord> behind = objectBehind(from);
        if (!behind.isEmpty()) {
            return behind;
        }
        List<MetricWord> object = lists.strong(lists.first(from, figure));
        if (!object.isEmpty() && !role.besides(object.get(0), from)) {
            List<MetricWord> other = role.ofOther(object.get(0)) ? told(from) : List.of();
            return other.isEmpty() ? complement.accelerated(object) : other;
        }
        if (figure == change + 1 || "qd".indexOf(gain.at(figure - 1)) >= 0 && !objectBefore(from)) {
            int after = gain.at(figure + 1) == 'o' ? figure + 2 : figure + 1;
            List<MetricWord> right = lists.phrase(after, true);
            if (!right.isEmpty()) {
                return right;
            }
        }
        List<MetricWord> weak = lists.first(from, figure);
        return !weak.isEmpty() && !role.besides(weak.get(0), from) && !role.modifies(weak.get(0))
                ? complement.accelerated(weak)
                : List.of();
    }

    /** "reducing by 69% the number of parameters": the object behind the figure. */
    private List<MetricWord> objectBehind(int from) {
        int by = Phrases.beforeDeterminers(clause, figure);
        boolean alone = by == from || by == from + 1 && gain.at(from) == 'a';
        boolean second = by > 0 && gain.at(by - 1) == 'a' && behindBefore(by);
        return (alone || second) && gain.at(by) == 'b' && gain.at(figure + 1) == 'd'
                ? lists.phrase(figure + 1, false)
                : List.of();
    }

    /** "by 69% the number of parameters and by 88% the complexity" */
    private boolean behindBefore(int by) {
        return gain.before()
                .filter(b -> b.match().change() == change)
                .filter(b -> b.metric().item() > b.item() && b.metric().item() < by)
                .isPresent();
    }

    /** "reduces judging biases by up to 19% in": what got less stands before the figure. */
    private boolean objectBefore(int from) {
        int by = figure - 1;
        while ("qd".indexOf(gain.at(by)) >= 0) {
            by--;
        }
        return gain.at(by) == 'b' && !unknown.object(change, from, by + 1).isEmpty();
    }

    /** What a weak word describes stands right where a measure should, whatever it is. */
    private List<MetricWord> described(int from) {
        List<MetricWord> own = gain.implied().stream().toList();
        return own.isEmpty() ? told(from) : own;
    }

    private List<MetricWord> told(int from) {
        return unknown.object(change, from, figure).stream()
                .map(word -> word.as(MetricWord.Source.STATED))
                .toList();
    }

    /** Where the subject ends of a verb that has no object: "latency decreases by"; else -1. */
    private int subjectEnd() {
        int behind = change + 1;
        while (behind < figure && Adverbs.is(clause, behind)) {
            behind++;
        }
        int last = change - 1;
        while (last > 0 && (gain.at(last) == 'e' || Adverbs.is(clause, last))) {
            last--;
        }
        return "bdq".indexOf(gain.at(behind)) < 0 ? -1 : last;
    }

    /** "Latency decreases by 30%", "the time for a lookup can be reduced by 30%"; -1 if none. */
    private int measured(int last) {
        int head = placed(last);
        boolean performance =
                last >= 0
                        && gain.words().is(MeasureWord.PERFORMANCE, clause.lower(last))
                        && gain.at(figure + 1) != 'i';
        return performance
                ? last
                : gain.at(head) == 'M' && !NamedMeasure.unit(clause, head) ? head : -1;
    }

    /** "latency of short queries": what stands before the preposition; else the item itself. */
    private int placed(int last) {
        int i = last;
        while (i > last - 4 && "xdKMmEBH".indexOf(gain.at(i)) >= 0) {
            i--;
        }
        return "oin".indexOf(gain.at(i)) >= 0 && gain.at(i - 1) == 'M' ? i - 1 : last;
    }

    /** "improves by 2x in latency", "reducing overhead by 95.7%", "losses are reduced by 3%" */
    private List<MetricWord> governed(int from) {
        List<MetricWord> after = complement.at(figure + 1);
        if (!after.isEmpty() && !(role.ofPlace(after.get(0)) && objectBefore(from))) {
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

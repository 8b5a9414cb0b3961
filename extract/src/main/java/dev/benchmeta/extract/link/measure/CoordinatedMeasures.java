package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.FigureGroup;
import dev.benchmeta.extract.link.clause.Phrases;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds phrases of measures and the lists that measures form: "latency, energy and memory". What
 * has a figure of its own belongs to no list: "improves latency by 2x and throughput by 3x". Works
 * on one figure of one clause.
 */
final class CoordinatedMeasures {
    /** What a phrase of measures consists of. */
    private static final String PHRASE = "xdEBHMmy-";

    /** How many items of a phrase are looked at. */
    private static final int PHRASE_REACH = 7;

    private final Clause clause;
    private final int figure;
    private final MeasureWords words;
    private final ListMembers members;

    /** Lists for the figure whose metric is looked for. */
    CoordinatedMeasures(GainContext gain) {
        this.clause = gain.clause();
        this.figure = gain.item();
        this.words = gain.words();
        this.members = new ListMembers(gain);
    }

    /**
     * The metric list of the phrase that begins at {@code from}; the phrase ends where a clause or
     * figure begins.
     *
     * @param weakToo whether words count that only hint at a metric
     */
    List<MetricWord> phrase(int from, boolean weakToo) {
        int weak = -1;
        for (int i = from; i < clause.size() && i < from + PHRASE_REACH && inPhrase(i); i++) {
            if (clause.item(i).metric()) {
                if (!weak(i)) {
                    return from(NamedMeasure.head(clause, i, words));
                }
                weak = weak < 0 ? i : weak;
            }
        }
        int shared = weak < 0 ? describedHead(from) : sharedHead(weak);
        if (shared >= 0) {
            return List.of(word(shared));
        }
        return weak >= 0 && weakToo ? from(weak) : List.of();
    }

    private boolean inPhrase(int item) {
        boolean participle =
                at(item) == 'v'
                        && at(item + 1) == 'M'
                        && words.is(MeasureWord.PARTICIPLE, clause.lower(item));
        return PHRASE.indexOf(at(item)) >= 0 || participle;
    }

    /** "lower prefill and decode energy": what two words that only hint at it are of. */
    private int sharedHead(int weak) {
        int next = weak + 1;
        if (at(next) != 'a') {
            return -1;
        }
        next += at(next + 1) == 'x' || at(next + 1) == 'm' ? 2 : 1;
        return at(next) == 'M' && next > weak + 2 ? next : -1;
    }

    /**
     * "lower decode and prefill latency": what two words describe of which the first is unknown.
     */
    private int describedHead(int from) {
        if (at(from) != 'x' || at(from + 1) != 'a' || clause.lower(from).endsWith("s")) {
            return -1;
        }
        int next = from + 2;
        if (at(next) == 'M') {
            return clause.lower(next).indexOf(' ') > 0 ? next : -1;
        }
        return "xm".indexOf(at(next)) >= 0 && at(next + 1) == 'M' ? next + 1 : -1;
    }

    /** The different metrics named between two positions. */
    List<MetricWord> within(int from, int to) {
        List<MetricWord> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (clause.item(i).metric()) {
                found.add(word(i));
            }
        }
        return distinct(found);
    }

    /** The first run of coordinated metrics between two positions, a strong one if there is one. */
    List<MetricWord> first(int from, int to) {
        int first = -1;
        for (int i = from; i < to; i++) {
            if (clause.item(i).metric()) {
                if (!weak(i)) {
                    int head = NamedMeasure.head(clause, i, words);
                    return from(paired(first, i) ? first : head < to ? head : i);
                }
                first = first < 0 ? i : first;
            }
        }
        return first < 0 ? List.of() : from(first);
    }

    /** "improves performance and energy efficiency by 4x and 10x": each has its figure. */
    private boolean paired(int weak, int strong) {
        FigureGroup group = clause.item(figure).group();
        return weak >= 0
                && weak == strong - 2
                && at(strong - 1) == 'a'
                && group != null
                && group.size() == 2;
    }

    /** The metrics coordinated up to the one at {@code last}. */
    List<MetricWord> to(int last) {
        int first = last;
        while (first >= 2
                && at(first - 2) == 'M'
                && (at(first - 1) == ',' && first < last || members.plainAnd(first - 1))) {
            first -= 2;
        }
        return from(first);
    }

    /** The metrics coordinated with the one at {@code first}: "latency, energy and memory". */
    List<MetricWord> from(int first) {
        List<MetricWord> found = new ArrayList<>();
        int last = first;
        for (int next = first; next >= 0; next = members.next(last, found.size() == 1)) {
            found.add(word(next));
            last = next;
        }
        return shared(last, distinct(found));
    }

    /** "energy and latency prediction errors": what all of a list describes. */
    private List<MetricWord> shared(int last, List<MetricWord> list) {
        int head = list.size() > 1 ? NamedMeasure.head(clause, last, words) : last;
        return head > last && word(head).metric() == Metric.QUALITY ? List.of(word(head)) : list;
    }

    /** The metrics between two positions that do more than hint, or each have a figure. */
    List<MetricWord> telling(int from, int to) {
        List<MetricWord> all = within(from, to);
        boolean paired = all.size() == 2 && paired(all.get(0).item(), all.get(1).item());
        return paired ? all : strong(all);
    }

    /** Those of them that do not only hint at a metric. */
    List<MetricWord> strong(List<MetricWord> measures) {
        return measures.stream().filter(w -> !weak(w.item())).toList();
    }

    /** The first of each metric. */
    static List<MetricWord> distinct(List<MetricWord> measures) {
        List<MetricWord> kept = new ArrayList<>();
        for (MetricWord word : measures) {
            if (kept.stream().noneMatch(k -> k.metric() == word.metric())) {
                kept.add(word);
            }
        }
        return kept;
    }

    private boolean weak(int item) {
        return NamedMeasure.weak(clause, item);
    }

    private MetricWord word(int item) {
        return NamedMeasure.of(clause, item, words);
    }

    private char at(int index) {
        return Phrases.at(clause, index);
    }
}

package dev.benchmeta.extract.link.measure;

import static dev.benchmeta.extract.link.claim.MetricWord.Source.ASSUMED;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the measures that a verb acts on where some of them are unknown: "decreases sensor
 * acquisitions, power consumption, and latency by 10%, 16%, and 75%, respectively". Looks at one
 * list of figures of one clause.
 */
public final class RespectiveObjects {
    /** What a plain list of objects consists of: no preposition, no name, no figure. */
    private static final Pattern LIST = Pattern.compile("[xdMmN,a]+");

    private RespectiveObjects() {}

    /**
     * As many measures as there are figures, unknown ones included; empty if the objects of the
     * verb do not form such a list or none of them is known.
     *
     * @param verb the verb of change; -1 if none is known
     */
    public static List<MetricWord> of(
            Clause clause, int figures, int size, int verb, MeasureWords words) {
        if (size < 2 || verb < 0 || Phrases.at(clause, verb) != 'V') {
            return List.of();
        }
        int to = figures - 1;
        while (to > verb && Phrases.at(clause, to) != 'b') {
            to--;
        }
        if (to <= verb + 1 || !LIST.matcher(clause.shape().substring(verb + 1, to)).matches()) {
            return List.of();
        }
        List<MetricWord> members = members(clause, verb, to, words);
        boolean known =
                members.stream()
                        .anyMatch(m -> m.item() >= 0 && !NamedMeasure.weak(clause, m.item()));
        if (unsure(clause, verb + 1, to)) {
            return List.of();
        }
        boolean shared = Phrases.at(clause, to - 1) == 'M' && Phrases.at(clause, to - 2) == 'M';
        return known && !shared && members.size() == size ? alike(members) : List.of();
    }

    /** "improving RMSE and Rel": what stands among scores alone is one. */
    private static List<MetricWord> alike(List<MetricWord> members) {
        List<MetricWord> known = members.stream().filter(m -> m.item() >= 0).toList();
        MetricWord first = known.get(0);
        boolean scores =
                known.stream()
                        .allMatch(
                                m ->
                                        m.metric() == Metric.QUALITY
                                                && m.higherIsBetter() == first.higherIsBetter());
        MetricWord score = new MetricWord(Metric.QUALITY, first.higherIsBetter(), -1, ASSUMED);
        return scores ? members.stream().map(m -> m.item() < 0 ? score : m).toList() : members;
    }

    /** "construction and query energy": what is not plural may only describe the last. */
    private static boolean unsure(Clause clause, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean ends = ",a".indexOf(Phrases.at(clause, i)) >= 0;
            char last = Phrases.at(clause, i - 1);
            if (ends && (last == 'm' || last == Item.OTHER && !clause.lower(i - 1).endsWith("s"))) {
                return true;
            }
        }
        return false;
    }

    private static List<MetricWord> members(Clause clause, int verb, int to, MeasureWords words) {
        boolean grown = clause.tells(verb, Change.UP);
        List<MetricWord> members = new ArrayList<>();
        int first = verb + 1;
        for (int i = first; i <= to; i++) {
            if (i == to || ",a".indexOf(Phrases.at(clause, i)) >= 0) {
                if (i > first) {
                    members.add(member(clause, first, i, grown, words));
                }
                first = i + 1;
            }
        }
        return members;
    }

    /** The last measure of a phrase, the surest one. */
    private static MetricWord member(
            Clause clause, int from, int to, boolean grown, MeasureWords words) {
        int weak = -1;
        for (int i = to - 1; i >= from; i--) {
            if (Phrases.at(clause, i) == 'M') {
                return NamedMeasure.of(clause, i, words);
            }
            weak = Phrases.at(clause, i) == 'm' ? Math.max(weak, i) : weak;
        }
        return weak == to - 1
                ? NamedMeasure.of(clause, weak, words)
                : new MetricWord(Metric.OTHER, grown, -1, MetricWord.Source.ASSUMED);
    }
}

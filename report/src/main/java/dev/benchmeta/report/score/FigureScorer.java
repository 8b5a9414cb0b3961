package dev.benchmeta.report.score;

import dev.benchmeta.core.model.GainKind;
import dev.benchmeta.core.model.Links;
import dev.benchmeta.report.score.Labels.LabelledGain;
import dev.benchmeta.report.score.Labels.LabelledResult;
import dev.benchmeta.report.score.Pairing.Pair;
import dev.benchmeta.report.score.Tally.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Counts the gains and results of one paper. */
final class FigureScorer {
    private static final Predicate<LabelledGain> EFFICIENCY =
            gain -> gain.metric().kind() == GainKind.EFFICIENCY;
    private static final Predicate<LabelledGain> ALL = gain -> true;

    private final String paper;
    private final ScoreBuilder score;

    FigureScorer(String paper, ScoreBuilder score) {
        this.paper = paper;
        this.score = score;
    }

    void add(Labels gold, Labels found) {
        gains(gold.gains(), found.gains());
        results(Pairing.of(gold.results(), found.results(), Agreement::result));
    }

    private void gains(List<LabelledGain> gold, List<LabelledGain> found) {
        GainCount efficiency = new GainCount(gold, found, EFFICIENCY);
        efficiency.add(Field.FIGURE, Agreement::figure);
        efficiency.add(Field.CLAIM, Agreement::claim);
        efficiency.add(Field.LINKED, Agreement::linked);
        efficiency.add(Field.FULL, Agreement::full);
        efficiency.pairing.pairs().stream()
                .filter(pair -> EFFICIENCY.test(pair.gold()))
                .forEach(pair -> judge(pair.gold(), pair.found()));
        GainCount all = new GainCount(gold, found, ALL);
        all.add(Field.FIGURE_ALL, Agreement::figure);
        all.add(Field.CLAIM_ALL, Agreement::claim);
        all.add(Field.LINKED_ALL, Agreement::linked);
        all.add(Field.FULL_ALL, Agreement::full);
        all.calibrate();
    }

    /**
     * The gains within one scope. All gains are paired, so that one outside the scope can take up a
     * found one.
     */
    private final class GainCount {
        private final List<LabelledGain> gold;
        private final List<LabelledGain> found;
        private final Predicate<LabelledGain> scope;
        private final Pairing<LabelledGain> pairing;

        GainCount(
                List<LabelledGain> gold, List<LabelledGain> found, Predicate<LabelledGain> scope) {
            this.gold = gold;
            this.found = found;
            this.scope = scope;
            this.pairing = Pairing.of(gold, found, Agreement::gain);
        }

        void add(Field field, BiPredicate<LabelledGain, LabelledGain> agrees) {
            Set<Integer> goldDone = new HashSet<>();
            Set<Integer> foundDone = new HashSet<>();
            int hits = 0;
            for (Pair<LabelledGain> pair : pairing.pairs()) {
                boolean inScope = scope.test(pair.gold());
                boolean hit = inScope && agrees.test(pair.gold(), pair.found());
                if (hit) {
                    hits++;
                    goldDone.add(pair.goldIndex());
                }
                if (hit || !inScope) {
                    foundDone.add(pair.foundIndex());
                }
            }
            score.add(field, hits, rest(gold, goldDone), rest(found, foundDone));
        }

        /** Judges each found gain by the annotated one it is paired with. */
        void calibrate() {
            Set<Integer> right = new HashSet<>();
            pairing.pairs().stream()
                    .filter(pair -> Agreement.claim(pair.gold(), pair.found()))
                    .forEach(pair -> right.add(pair.foundIndex()));
            for (int i = 0; i < found.size(); i++) {
                int index = i;
                found.get(i)
                        .origin()
                        .ifPresent(o -> score.calibrate(o.confidence(), right.contains(index)));
            }
        }

        private List<Entry> rest(List<LabelledGain> gains, Set<Integer> done) {
            List<Entry> rest = new ArrayList<>();
            for (int i = 0; i < gains.size(); i++) {
                if (!done.contains(i) && scope.test(gains.get(i))) {
                    rest.add(entry(gains.get(i)));
                }
            }
            return rest;
        }
    }

    private Entry entry(LabelledGain gain) {
        String text =
                gain.text()
                        + " || "
                        + gain.metric().jsonName()
                        + " base="
                        + gain.links().baseline().orElse("none")
                        + " hw="
                        + gain.links().hardware().orElse("none");
        return new Entry(paper, text, gain.origin());
    }

    private void judge(LabelledGain gold, LabelledGain found) {
        Links expected = gold.links();
        Links actual = found.links();
        score.judge(Attribute.GAIN_METRIC, gold.metric() == found.metric());
        score.judge(
                Attribute.GAIN_QUALIFIER, gold.amount().qualifier() == found.amount().qualifier());
        score.judge(Attribute.GAIN_BASELINE, Agreement.baseline(expected, actual));
        score.judge(Attribute.GAIN_HARDWARE, Agreement.hardware(expected, actual));
        score.judge(Attribute.GAIN_SUBJECT, Agreement.subject(expected, actual));
        score.judge(
                Attribute.GAIN_WORKLOAD,
                Agreement.link(expected.workload(), actual.workload(), false));
        if (gold.ratio().isPresent()) {
            score.judge(Attribute.GAIN_RATIO, Agreement.ratio(gold.ratio(), found.ratio()));
        }
    }

    private void results(Pairing<LabelledResult> pairing) {
        score.add(
                Field.RESULTS,
                pairing.pairs().size(),
                entries(pairing.missed()),
                entries(pairing.extra()));
        for (Pair<LabelledResult> pair : pairing.pairs()) {
            LabelledResult gold = pair.gold();
            LabelledResult found = pair.found();
            score.judge(Attribute.RESULT_METRIC, gold.metric() == found.metric());
            score.judge(
                    Attribute.RESULT_BENCHMARK,
                    Agreement.link(gold.benchmark(), found.benchmark(), false));
            score.judge(
                    Attribute.RESULT_SUBJECT,
                    Agreement.link(gold.subject(), found.subject(), false));
        }
    }

    private List<Entry> entries(List<LabelledResult> results) {
        return results.stream()
                .map(result -> new Entry(paper, result.text(), result.origin()))
                .toList();
    }
}

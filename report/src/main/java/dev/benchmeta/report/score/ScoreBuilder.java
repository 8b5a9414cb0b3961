package dev.benchmeta.report.score;

import dev.benchmeta.report.score.Bootstrap.Part;
import dev.benchmeta.report.score.Calibration.Judged;
import dev.benchmeta.report.score.Score.Accuracy;
import dev.benchmeta.report.score.Tally.Entry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Adds up the counts of all papers. Not thread-safe. */
final class ScoreBuilder {
    private static final class Count {
        private int hits;
        private final List<Entry> missed = new ArrayList<>();
        private final List<Entry> wrong = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
    }

    private final Map<Field, Count> counts = new EnumMap<>(Field.class);
    private final Map<Attribute, Accuracy> attributes = new EnumMap<>(Attribute.class);
    private final List<Judged> judged = new ArrayList<>();

    ScoreBuilder() {
        for (Field field : Field.values()) {
            counts.put(field, new Count());
        }
    }

    void add(Field field, int hits, List<Entry> missed, List<Entry> wrong) {
        Count count = counts.computeIfAbsent(field, f -> new Count());
        count.hits += hits;
        count.missed.addAll(missed);
        count.wrong.addAll(wrong);
        count.parts.add(new Part(hits, hits + missed.size(), hits + wrong.size()));
    }

    void judge(Attribute attribute, boolean right) {
        attributes.merge(
                attribute,
                new Accuracy(right ? 1 : 0, 1),
                (a, b) -> new Accuracy(a.right() + b.right(), a.judged() + b.judged()));
    }

    void calibrate(double confidence, boolean right) {
        judged.add(new Judged(confidence, right));
    }

    Score build(int papers, List<String> missing) {
        Map<Field, Tally> fields = new EnumMap<>(Field.class);
        counts.forEach(
                (field, count) ->
                        fields.put(field, new Tally(count.hits, count.missed, count.wrong)));
        Map<Field, Interval> intervals = new EnumMap<>(Field.class);
        counts.forEach((field, count) -> intervals.put(field, Bootstrap.f1(count.parts)));
        return new Score(papers, missing, fields, intervals, attributes, Calibration.of(judged));
    }
}

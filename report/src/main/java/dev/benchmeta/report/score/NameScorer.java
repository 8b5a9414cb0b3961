package dev.benchmeta.report.score;

import dev.benchmeta.report.score.Labels.Entity;
import dev.benchmeta.report.score.Pairing.Pair;
import dev.benchmeta.report.score.Tally.Entry;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Counts the named things of one paper. */
final class NameScorer {
    private final String paper;
    private final ScoreBuilder score;

    NameScorer(String paper, ScoreBuilder score) {
        this.paper = paper;
        this.score = score;
    }

    void add(Labels gold, Labels found) {
        count(
                Field.CONTRIBUTIONS,
                pairing(gold.contributions(), found.contributions(), false),
                e -> true);
        count(Field.MODELS, pairing(gold.models(), found.models(), false), e -> true);
        Pairing<Entity> benchmarks = pairing(gold.benchmarks(), found.benchmarks(), false);
        count(Field.BENCHMARKS, benchmarks, e -> true);
        benchmarks.pairs().forEach(this::judgeBenchmark);
        hardware(pairing(gold.hardware(), found.hardware(), true));
    }

    private static Pairing<Entity> pairing(
            List<Entity> gold, List<Entity> found, boolean hardware) {
        return Pairing.of(gold, found, (g, f) -> Agreement.entity(g, f, hardware));
    }

    /** All levels are paired at once; a pair counts where the annotation puts it. */
    private void hardware(Pairing<Entity> pairing) {
        pairing.pairs().stream()
                .filter(pair -> pair.gold().namedHardware())
                .forEach(this::judgeHardware);
        count(Field.HARDWARE, pairing, Entity::namedHardware);
        count(Field.HARDWARE_CLASS, pairing, e -> !e.namedHardware());
    }

    private void count(Field field, Pairing<Entity> pairing, Predicate<Entity> counts) {
        long hits = pairing.pairs().stream().filter(pair -> counts.test(pair.gold())).count();
        score.add(
                field,
                (int) hits,
                entries(pairing.missed(), counts),
                entries(pairing.extra(), counts));
    }

    private List<Entry> entries(List<Entity> entities, Predicate<Entity> counts) {
        return entities.stream()
                .filter(counts)
                .map(e -> new Entry(paper, e.name(), Optional.empty()))
                .toList();
    }

    private void judgeBenchmark(Pair<Entity> pair) {
        score.judge(
                Attribute.BENCHMARK_KIND,
                pair.gold().traits().kind().equals(pair.found().traits().kind()));
    }

    private void judgeHardware(Pair<Entity> pair) {
        Labels.Traits gold = pair.gold().traits();
        Labels.Traits found = pair.found().traits();
        score.judge(Attribute.HARDWARE_ROLE, gold.role().equals(found.role()));
        score.judge(Attribute.HARDWARE_COUNT, gold.count().equals(found.count()));
    }
}

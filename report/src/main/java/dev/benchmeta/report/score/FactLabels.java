package dev.benchmeta.report.score;

import dev.benchmeta.core.model.Benchmark;
import dev.benchmeta.core.model.Evidence;
import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Named;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Result;
import dev.benchmeta.report.names.Sentences;
import dev.benchmeta.report.score.Labels.Entity;
import dev.benchmeta.report.score.Labels.LabelledGain;
import dev.benchmeta.report.score.Labels.LabelledResult;
import dev.benchmeta.report.score.Labels.Traits;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** Brings extracted facts into the form of an annotation. */
final class FactLabels {
    private FactLabels() {}

    static Labels of(PaperFacts facts) {
        Paper paper = facts.paper();
        return new Labels(
                entities(facts.names().contributions(), c -> Traits.NONE),
                entities(facts.names().models(), m -> Traits.NONE),
                entities(facts.names().benchmarks(), FactLabels::traits),
                entities(facts.names().hardware(), FactLabels::traits),
                facts.gains().stream().map(gain -> gain(paper, gain)).toList(),
                facts.results().stream().map(result -> result(paper, result)).toList());
    }

    private static <T extends Named> List<Entity> entities(
            List<T> named, Function<T, Traits> traits) {
        return named.stream().map(n -> new Entity(n.name(), surfaces(n), traits.apply(n))).toList();
    }

    private static List<String> surfaces(Named named) {
        return Stream.concat(Stream.of(named.name()), named.mentions().stream().map(Mention::text))
                .distinct()
                .toList();
    }

    private static Traits traits(Benchmark benchmark) {
        return new Traits(
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.of(benchmark.kind()));
    }

    private static Traits traits(Hardware hardware) {
        return new Traits(
                Optional.of(hardware.device().level()),
                Optional.of(hardware.role()),
                hardware.count(),
                Optional.empty());
    }

    private static LabelledGain gain(Paper paper, Gain gain) {
        return new LabelledGain(
                gain.evidence().text(),
                gain.amount(),
                gain.metric(),
                gain.improves(),
                gain.ratio(),
                gain.links(),
                origin(paper, gain.evidence()));
    }

    private static LabelledResult result(Paper paper, Result result) {
        return new LabelledResult(
                result.evidence().text(),
                result.value(),
                result.metric(),
                result.subject(),
                result.benchmark(),
                origin(paper, result.evidence()));
    }

    private static Optional<Origin> origin(Paper paper, Evidence evidence) {
        return Optional.of(
                new Origin(
                        Sentences.around(paper, evidence.span()),
                        evidence.rule(),
                        evidence.confidence()));
    }
}

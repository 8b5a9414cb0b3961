package dev.benchmeta.report.measured;

import dev.benchmeta.core.model.Benchmark;
import dev.benchmeta.core.model.Evidence;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.Model;
import dev.benchmeta.core.model.Names;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Result;
import dev.benchmeta.report.names.NameKey;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.names.PaperNames;
import dev.benchmeta.report.names.Surfaces;
import dev.benchmeta.report.table.PaperFigure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One result of one paper, with its words resolved to what the paper names.
 *
 * @param paper the paper that states it
 * @param result the result
 * @param hardware what it ran on; a subject that is itself hardware counts
 * @param subjectName whose value it is, by its canonical name if it has one
 * @param benchmarkName what it was measured on, by its canonical name if it has one
 * @param models the models that the subject speaks of
 */
public record Measured(
        Paper paper,
        Result result,
        List<Hardware> hardware,
        Optional<String> subjectName,
        Optional<String> benchmarkName,
        List<Model> models)
        implements PaperFigure {
    public Measured {
        Objects.requireNonNull(paper, "paper is null");
        Objects.requireNonNull(result, "result is null");
        hardware = List.copyOf(hardware);
        Objects.requireNonNull(subjectName, "subjectName is null");
        Objects.requireNonNull(benchmarkName, "benchmarkName is null");
        models = List.copyOf(models);
    }

    /** The results of one paper, in the order of its text. */
    public static List<Measured> of(PaperFacts facts) {
        if (facts.results().isEmpty()) {
            return List.of();
        }
        PaperNames names = PaperNames.of(facts.names());
        Map<String, String> benchmarks = benchmarks(facts.names());
        return facts.results().stream()
                .map(result -> of(facts.paper(), names, benchmarks, result))
                .toList();
    }

    private static Measured of(
            Paper paper, PaperNames names, Map<String, String> benchmarks, Result result) {
        return new Measured(
                paper,
                result,
                names.ranOn(result.hardware(), result.subject()),
                result.subject().map(words -> names.canonical(words).orElse(words)),
                result.benchmark().map(words -> benchmarks.getOrDefault(NameKey.of(words), words)),
                result.subject().map(names::models).orElse(List.of()));
    }

    /** The benchmarks' canonical names by their surfaces' keys, each spelled once. */
    private static Map<String, String> benchmarks(Names names) {
        Map<String, String> byKey = new HashMap<>();
        for (Benchmark benchmark : names.benchmarks()) {
            Surfaces.called(benchmark)
                    .forEach(s -> byKey.putIfAbsent(NameKey.of(s), benchmark.name()));
        }
        return byKey;
    }

    @Override
    public Evidence evidence() {
        return result.evidence();
    }

    @Override
    public Optional<String> subject() {
        return result.subject();
    }

    @Override
    public Optional<String> hardwareWords() {
        return result.hardware();
    }

    /** Of its subject. */
    @Override
    public Stream<String> modelSurfaces() {
        return Stream.concat(subject().stream(), models.stream().flatMap(Surfaces::of));
    }

    /** Whether this is the benchmark or data set. */
    public boolean measuredWith(NameQuery query) {
        return Stream.of(result.benchmark(), benchmarkName)
                .flatMap(Optional::stream)
                .anyMatch(query::in);
    }
}

package dev.benchmeta.report.measured;

import dev.benchmeta.core.model.Benchmark;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Model;
import dev.benchmeta.core.model.Named;
import dev.benchmeta.core.model.Names;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Result;
import dev.benchmeta.report.names.NameKey;
import dev.benchmeta.report.names.PaperNames;
import dev.benchmeta.report.table.PaperTitle;
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
        List<Model> models) {
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
            surfaces(benchmark).forEach(s -> byKey.putIfAbsent(NameKey.of(s), benchmark.name()));
        }
        return byKey;
    }

    private static Stream<String> surfaces(Named named) {
        return Stream.concat(Stream.of(named.name()), named.mentions().stream().map(Mention::text));
    }

    /** The canonical names of what it ran on; if it has none, the paper's words. */
    public Optional<String> hardwareName() {
        List<String> names = PaperNames.finest(hardware).stream().map(Named::name).toList();
        return names.isEmpty() ? result.hardware() : Optional.of(String.join(", ", names));
    }

    /** The paper's title; its id if it has none. */
    public String title() {
        return PaperTitle.orId(paper);
    }
}

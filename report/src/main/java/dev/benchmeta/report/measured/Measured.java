package dev.benchmeta.report.measured;

import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Model;
import dev.benchmeta.core.model.Named;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Result;
import dev.benchmeta.report.names.NameKey;
import dev.benchmeta.report.names.PaperNames;
import java.util.List;
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
        return facts.results().stream().map(result -> of(facts, names, result)).toList();
    }

    private static Measured of(PaperFacts facts, PaperNames names, Result result) {
        return new Measured(
                facts.paper(),
                result,
                hardware(names, result),
                result.subject().map(words -> names.canonical(words).orElse(words)),
                result.benchmark().map(words -> benchmark(facts, words)),
                result.subject().map(names::models).orElse(List.of()));
    }

    private static List<Hardware> hardware(PaperNames names, Result result) {
        return result.hardware()
                .map(names::hardware)
                .or(() -> result.subject().map(names::hardwareCalled))
                .orElse(List.of());
    }

    private static String benchmark(PaperFacts facts, String words) {
        String key = NameKey.of(words);
        return facts.names().benchmarks().stream()
                .filter(benchmark -> surfaces(benchmark).map(NameKey::of).anyMatch(key::equals))
                .map(Named::name)
                .findFirst()
                .orElse(words);
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
        return paper.title().isBlank() ? paper.id() : paper.title();
    }
}

package dev.benchmeta.report.table;

import dev.benchmeta.core.model.Evidence;
import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.Links;
import dev.benchmeta.core.model.Model;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.names.PaperNames;
import dev.benchmeta.report.names.Surfaces;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One gain of one paper, with its words resolved to what the paper names.
 *
 * @param paper the paper that makes the claim
 * @param gain the claim
 * @param hardware what it ran on; a subject that is itself hardware counts
 * @param baselineHardware hardware the baseline's words speak of
 * @param baselineName what it is compared with, by its canonical name if it has one
 * @param subjectName what is measured, by its canonical name if it has one
 * @param models models that its subject, baseline or workload speak of
 */
public record Claim(
        Paper paper,
        Gain gain,
        List<Hardware> hardware,
        List<Hardware> baselineHardware,
        Optional<String> baselineName,
        Optional<String> subjectName,
        List<Model> models)
        implements PaperFigure {
    public Claim {
        Objects.requireNonNull(paper, "paper is null");
        Objects.requireNonNull(gain, "gain is null");
        hardware = List.copyOf(hardware);
        baselineHardware = List.copyOf(baselineHardware);
        Objects.requireNonNull(baselineName, "baselineName is null");
        Objects.requireNonNull(subjectName, "subjectName is null");
        models = List.copyOf(models);
    }

    /** The claims of one paper, in the order of its text. */
    public static List<Claim> of(PaperFacts facts) {
        if (facts.gains().isEmpty()) {
            return List.of();
        }
        PaperNames names = PaperNames.of(facts.names());
        return facts.gains().stream().map(gain -> of(facts.paper(), names, gain)).toList();
    }

    private static Claim of(Paper paper, PaperNames names, Gain gain) {
        Optional<String> baseline = gain.links().baseline();
        return new Claim(
                paper,
                gain,
                names.ranOn(gain.links().hardware(), gain.links().subject()),
                baseline.map(words -> names.hardware(words)).orElse(List.of()),
                baseline.map(words -> names.canonical(words).orElse(words)),
                gain.links().subject().map(words -> names.canonical(words).orElse(words)),
                models(names, gain.links()));
    }

    private static List<Model> models(PaperNames names, Links links) {
        return Stream.of(links.subject(), links.baseline(), links.workload())
                .flatMap(Optional::stream)
                .flatMap(words -> names.models(words).stream())
                .distinct()
                .toList();
    }

    @Override
    public Evidence evidence() {
        return gain.evidence();
    }

    @Override
    public Optional<String> subject() {
        return gain.links().subject();
    }

    @Override
    public Optional<String> hardwareWords() {
        return gain.links().hardware();
    }

    /** Whether it is compared with this: a system, a model or hardware at any level. */
    public boolean comparedWith(NameQuery query) {
        return baselineSurfaces().anyMatch(query::in)
                || baselineHardware.stream().anyMatch(query::calls);
    }

    /** The words by which one can ask for what it is compared with. */
    public Stream<String> baselineSurfaces() {
        return Stream.concat(
                Stream.of(gain.links().baseline(), baselineName).flatMap(Optional::stream),
                baselineHardware.stream().flatMap(Surfaces::of));
    }

    /** Of its subject, baseline or workload. */
    @Override
    public Stream<String> modelSurfaces() {
        return Stream.concat(
                Stream.of(gain.links().subject(), gain.links().baseline(), gain.links().workload())
                        .flatMap(Optional::stream),
                models.stream().flatMap(Surfaces::of));
    }
}

package dev.benchmeta.report.table;

import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.Links;
import dev.benchmeta.core.model.Model;
import dev.benchmeta.core.model.Named;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.names.Counts;
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
        List<Model> models) {
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

    /** What it ran on, in the paper's order; empty if the paper does not say. */
    public Optional<String> hardwareName() {
        List<String> names = hardwareNames();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    /** The canonical names of what it ran on; if it has none, the paper's words. */
    List<String> hardwareNames() {
        List<Hardware> finest = PaperNames.finest(hardware);
        return finest.isEmpty()
                ? gain.links().hardware().stream().toList()
                : finest.stream().map(Named::name).toList();
    }

    /** The paper's title; its id if it has none. */
    public String title() {
        return PaperTitle.orId(paper);
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

    /** Whether this is what was measured. */
    public boolean measures(NameQuery query) {
        return subjectSurfaces().anyMatch(query::in);
    }

    /** The words by which one can ask for what was measured. */
    public Stream<String> subjectSurfaces() {
        return Stream.of(gain.links().subject(), subjectName).flatMap(Optional::stream);
    }

    /** Whether its subject, baseline or workload is this model or one of its family. */
    public boolean concerns(NameQuery query) {
        return modelSurfaces().anyMatch(query::in);
    }

    /** The paper's words for what it ran on, by which one can ask for it. */
    public Stream<String> hardwareSurfaces() {
        return gain.links().hardware().stream().map(Counts::apart);
    }

    /** The words by which one can ask for the models that it speaks of. */
    public Stream<String> modelSurfaces() {
        return Stream.concat(
                Stream.of(gain.links().subject(), gain.links().baseline(), gain.links().workload())
                        .flatMap(Optional::stream),
                models.stream().flatMap(Surfaces::of));
    }
}

package dev.benchmeta.cli.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.benchmeta.core.model.Benchmark;
import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.Links;
import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Named;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Result;
import dev.benchmeta.core.model.Span;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fact as readers see and mark it: {@code marks.js} of the page makes the same.
 *
 * @param kind one of {@link MarkForm#KINDS}
 * @param span its first words
 * @param fields what the program read, by field, in the form of the annotations
 * @param surfaces the distinct words the paper uses for it, its name first; none for figures
 */
record MarkedFact(String kind, Span span, ObjectNode fields, List<String> surfaces) {
    MarkedFact {
        surfaces = List.copyOf(surfaces);
    }

    /** All facts of a paper, in the order of the lists of the annotations. */
    static List<MarkedFact> of(PaperFacts facts) {
        Paper paper = facts.paper();
        return Stream.of(
                        named("contribution", facts.names().contributions(), paper),
                        named("model", facts.names().models(), paper),
                        named("benchmark", facts.names().benchmarks(), paper),
                        named("hardware", facts.names().hardware(), paper),
                        facts.gains().stream().map(gain -> of(gain, paper)),
                        facts.results().stream().map(result -> of(result, paper)))
                .flatMap(all -> all)
                .toList();
    }

    private static Stream<MarkedFact> named(String kind, List<? extends Named> all, Paper paper) {
        return all.stream().map(one -> of(kind, one, paper));
    }

    private static MarkedFact of(String kind, Named named, Paper paper) {
        Set<String> surfaces =
                named.mentions().stream()
                        .map(mention -> mention.span().in(paper))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> ordered =
                surfaces.contains(named.name())
                        ? Stream.concat(Stream.of(named.name()), surfaces.stream())
                                .distinct()
                                .toList()
                        : List.copyOf(surfaces);
        ObjectNode fields = Json.MAPPER.createObjectNode().put("name", ordered.get(0));
        if (named instanceof Hardware hardware) {
            fields.put("level", hardware.device().level().jsonName())
                    .put("class", hardware.device().type().jsonName())
                    .put("role", hardware.role().jsonName());
            fields.put("count", hardware.count().isPresent() ? hardware.count().getAsInt() : null);
        } else if (named instanceof Benchmark benchmark) {
            fields.put("kind", benchmark.kind().jsonName());
        }
        Mention first = named.mentions().get(0);
        return new MarkedFact(kind, first.span(), fields, ordered);
    }

    private static MarkedFact of(Gain gain, Paper paper) {
        ObjectNode fields = Json.MAPPER.createObjectNode();
        fields.put("text", gain.evidence().span().in(paper))
                .put("low", plain(gain.amount().low()))
                .put("high", plain(gain.amount().high()))
                .put("unit", gain.amount().unit())
                .put("qualifier", gain.amount().qualifier().jsonName())
                .put("metric", gain.metric().jsonName())
                .put("improves", gain.improves())
                .put("ratio", gain.ratio().isPresent() ? plain(gain.ratio().getAsDouble()) : null);
        Links links = gain.links();
        given(fields, "subject", links.subject());
        given(fields, "baseline", links.baseline());
        given(fields, "hardware", links.hardware());
        given(fields, "workload", links.workload());
        return new MarkedFact("gain", gain.evidence().span(), fields, List.of());
    }

    private static MarkedFact of(Result result, Paper paper) {
        ObjectNode fields = Json.MAPPER.createObjectNode();
        fields.put("text", result.evidence().span().in(paper))
                .put("value", plain(result.value()))
                .put("unit", result.unit())
                .put("metric", result.metric().jsonName());
        given(fields, "subject", result.subject());
        given(fields, "benchmark", result.benchmark());
        given(fields, "hardware", result.hardware());
        return new MarkedFact("result", result.evidence().span(), fields, List.of());
    }

    private static void given(ObjectNode fields, String name, Optional<String> value) {
        fields.put(name, value.orElse(null));
    }

    /** A whole number has no point. */
    private static BigDecimal plain(double value) {
        BigDecimal number = BigDecimal.valueOf(value).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}

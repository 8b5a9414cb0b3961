package dev.benchmeta.extract.cases;

import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Result;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.text.NormalText;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Facts in the notation of cases, every part written. */
final class Facts {
    private Facts() {}

    static Notation of(Figure figure, NormalText source) {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        parts.put(
                Part.TEXT,
                source.rawText(figure.extent().outerStart(), figure.extent().outerEnd()));
        parts.put(
                Part.NUMBER,
                Notation.number(figure.told(figure.low()), figure.told(figure.high())));
        parts.put(Part.UNIT, figure.unit());
        parts.put(Part.QUALIFIER, figure.qualifier().jsonName());
        return new Notation(parts);
    }

    static Notation of(Gain gain) {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        parts.put(Part.TEXT, gain.evidence().text());
        parts.put(Part.NUMBER, Notation.number(gain.amount().low(), gain.amount().high()));
        parts.put(Part.UNIT, gain.amount().unit());
        parts.put(Part.QUALIFIER, gain.amount().qualifier().jsonName());
        parts.put(Part.METRIC, gain.metric().jsonName());
        parts.put(Part.DIRECTION, gain.improves() ? "+" : "-");
        parts.put(
                Part.RATIO,
                gain.ratio().isPresent() ? Notation.rounded(gain.ratio().getAsDouble()) : "none");
        put(parts, Part.SUBJECT, gain.links().subject());
        put(parts, Part.BASELINE, gain.links().baseline());
        put(parts, Part.HARDWARE, gain.links().hardware());
        put(parts, Part.WORKLOAD, gain.links().workload());
        return new Notation(parts);
    }

    static Notation of(Result result) {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        parts.put(Part.TEXT, result.evidence().text());
        parts.put(Part.NUMBER, Notation.number(result.value()));
        parts.put(Part.UNIT, result.unit());
        parts.put(Part.METRIC, result.metric().jsonName());
        put(parts, Part.SUBJECT, result.subject());
        put(parts, Part.HARDWARE, result.hardware());
        put(parts, Part.WORKLOAD, result.benchmark());
        return new Notation(parts);
    }

    private static void put(Map<Part, String> parts, Part part, Optional<String> value) {
        value.ifPresent(v -> parts.put(part, v));
    }
}

package dev.benchmeta.report.diff;

import dev.benchmeta.core.model.Amount;
import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.core.model.Result;
import dev.benchmeta.report.names.NameKey;
import dev.benchmeta.report.render.PlainNumber;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A figure of a paper.
 *
 * @param gain whether it is relative
 * @param metric what it measures
 * @param figure the number with its qualifier and unit
 * @param subject what was measured
 * @param over baseline of a gain, benchmark of a result
 * @param hardware what it ran on
 * @param workload what a gain is for
 */
public record FigureFact(
        boolean gain,
        Metric metric,
        String figure,
        Optional<String> subject,
        Optional<String> over,
        Optional<String> hardware,
        Optional<String> workload) {
    public FigureFact {
        Objects.requireNonNull(metric, "metric is null");
        Objects.requireNonNull(figure, "figure is null");
        Objects.requireNonNull(subject, "subject is null");
        Objects.requireNonNull(over, "over is null");
        Objects.requireNonNull(hardware, "hardware is null");
        Objects.requireNonNull(workload, "workload is null");
    }

    static FigureFact of(Gain gain) {
        return new FigureFact(
                true,
                gain.metric(),
                figure(gain),
                gain.links().subject(),
                gain.links().baseline(),
                gain.links().hardware(),
                gain.links().workload());
    }

    static FigureFact of(Result result) {
        return new FigureFact(
                false,
                result.metric(),
                joined(PlainNumber.of(result.value()), result.unit()),
                result.subject(),
                result.benchmark(),
                result.hardware(),
                Optional.empty());
    }

    /** Two figures are about the same if this is equal: everything but the number. */
    List<String> about() {
        return Stream.concat(
                        Stream.of(gain ? "gain" : "result", metric.jsonName()),
                        Stream.of(subject, over, hardware, workload)
                                .map(words -> words.map(NameKey::of).orElse("")))
                .toList();
    }

    private static String figure(Gain gain) {
        Amount amount = gain.amount();
        String numbers =
                Stream.of(amount.low(), amount.high())
                        .distinct()
                        .map(PlainNumber::of)
                        .collect(Collectors.joining("\u2013"));
        String qualifier =
                amount.qualifier() == Qualifier.EXACT
                        ? ""
                        : amount.qualifier().jsonName().replace('-', ' ') + " ";
        return qualifier + joined(numbers, amount.unit()) + (gain.improves() ? "" : " worse");
    }

    private static String joined(String number, String unit) {
        return switch (unit) {
            case "x", "%" -> number + unit;
            case "oom" -> number + " orders of magnitude";
            default -> number + " " + unit;
        };
    }
}

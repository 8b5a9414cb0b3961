package dev.benchmeta.report.score;

import dev.benchmeta.core.model.Amount;
import dev.benchmeta.core.model.BenchmarkKind;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.core.model.Links;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Role;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a paper states, in the form in which an annotation and an extraction can be compared.
 *
 * @param contributions what the paper presents
 * @param models trained models
 * @param benchmarks benchmarks and data sets
 * @param hardware hardware at any level
 * @param gains relative figures
 * @param results absolute figures
 */
public record Labels(
        List<Entity> contributions,
        List<Entity> models,
        List<Entity> benchmarks,
        List<Entity> hardware,
        List<LabelledGain> gains,
        List<LabelledResult> results) {
    /** Nothing is stated. */
    public static final Labels NONE =
            new Labels(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Labels {
        contributions = List.copyOf(contributions);
        models = List.copyOf(models);
        benchmarks = List.copyOf(benchmarks);
        hardware = List.copyOf(hardware);
        gains = List.copyOf(gains);
        results = List.copyOf(results);
    }

    /**
     * A named thing.
     *
     * @param name the name shown in listings of errors
     * @param surfaces every form of the name, {@code name} included
     * @param traits what else is known of it
     */
    public record Entity(String name, List<String> surfaces, Traits traits) {
        public Entity {
            Objects.requireNonNull(name, "name is null");
            surfaces = List.copyOf(surfaces);
            Objects.requireNonNull(traits, "traits is null");
        }

        /** Whether this is hardware named more precisely than by its kind. */
        boolean namedHardware() {
            return traits.level().filter(level -> level != Level.CLASS).isPresent();
        }
    }

    /**
     * What is known of a named thing besides its name; empty where it does not apply or is not
     * stated.
     *
     * @param level how precisely hardware is named
     * @param role what the paper does with hardware
     * @param count how many of the hardware
     * @param kind what the paper does with a benchmark
     */
    public record Traits(
            Optional<Level> level,
            Optional<Role> role,
            OptionalInt count,
            Optional<BenchmarkKind> kind) {
        /** Nothing is known. */
        public static final Traits NONE =
                new Traits(
                        Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty());
    }

    /**
     * A relative figure.
     *
     * @param text the words
     * @param amount the figure as written
     * @param metric what changed
     * @param improves whether the change is good
     * @param ratio improvement factor, if the figure has one
     * @param links what it is about
     * @param origin how it was found; empty for an annotation
     */
    public record LabelledGain(
            String text,
            Amount amount,
            Metric metric,
            boolean improves,
            OptionalDouble ratio,
            Links links,
            Optional<Origin> origin) {}

    /**
     * An absolute figure.
     *
     * @param text the words
     * @param value the number as written
     * @param metric what is measured
     * @param subject what was measured
     * @param benchmark what it was measured on
     * @param origin how it was found; empty for an annotation
     */
    public record LabelledResult(
            String text,
            double value,
            Metric metric,
            Optional<String> subject,
            Optional<String> benchmark,
            Optional<Origin> origin) {}
}

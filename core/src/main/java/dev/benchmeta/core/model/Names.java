package dev.benchmeta.core.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything a paper names, one entry per distinct thing, in the order of first mention.
 *
 * @param contributions what the paper presents
 * @param models trained models, the paper's own included
 * @param benchmarks benchmarks and data sets, the paper's own included
 * @param hardware hardware at any level
 */
public record Names(
        List<Contribution> contributions,
        List<Model> models,
        List<Benchmark> benchmarks,
        List<Hardware> hardware) {
    /** No names. */
    public static final Names NONE = new Names(List.of(), List.of(), List.of(), List.of());

    public Names {
        contributions = Checks.copy(contributions, "contributions");
        models = Checks.copy(models, "models");
        benchmarks = Checks.copy(benchmarks, "benchmarks");
        hardware = Checks.copy(hardware, "hardware");
    }

    /** All of them: contributions, models, benchmarks, hardware. */
    public Stream<Named> all() {
        return Stream.of(contributions, models, benchmarks, hardware).flatMap(List::stream);
    }
}

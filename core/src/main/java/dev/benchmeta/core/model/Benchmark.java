package dev.benchmeta.core.model;

import java.util.List;
import java.util.Objects;

/**
 * A named benchmark or data set.
 *
 * @param name canonical name
 * @param kind whether the paper measures or trains with it
 * @param mentions where the paper names it, in order; never empty
 */
public record Benchmark(String name, BenchmarkKind kind, List<Mention> mentions) implements Named {
    public Benchmark {
        Checks.notBlank(name, "name");
        Objects.requireNonNull(kind, "kind is null");
        mentions = Named.checked(mentions);
    }
}

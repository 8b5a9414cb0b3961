package dev.benchmeta.report.overview;

import dev.benchmeta.core.model.Metric;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What gains are over.
 *
 * @param name what papers call it; empty for gains that do not say
 * @param papers how many papers compare something with it
 * @param gains how many gains are over it
 * @param metrics what these are about, in the order of the metrics
 */
public record BaselineUse(Optional<String> name, int papers, int gains, List<Metric> metrics) {
    public BaselineUse {
        Objects.requireNonNull(name, "name is null");
        metrics = List.copyOf(metrics);
    }
}

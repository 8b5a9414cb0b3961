package dev.benchmeta.cli;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.report.names.NameQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What can be asked of gains and results alike. */
final class FigureOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            split = ",",
            completionCandidates = Choices.Metrics.class,
            description =
                    "Only figures in this, which may be given more than once: ${COMPLETION-CANDIDATES}.")
    private List<Metric> metrics = new ArrayList<>();

    @Option(names = "--subject", paramLabel = "NAME", description = "Only figures of this.")
    private Optional<String> subject = Optional.empty();

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description =
                    "Only figures of this model or family: of results the subject, of gains subject, baseline or workload.")
    private Optional<String> model = Optional.empty();

    Set<Metric> metrics() {
        return Set.copyOf(metrics);
    }

    Optional<NameQuery> subject() {
        return Choices.name(spec, "--subject", subject);
    }

    Optional<NameQuery> model() {
        return Choices.name(spec, "--model", model);
    }
}

package dev.benchmeta.cli;

import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.report.table.ClaimFilter;
import dev.benchmeta.report.table.FigureFilter;
import dev.benchmeta.report.table.NamesFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Which papers and figures a command looks at. All that are given have to hold; of one that is
 * given more than once, any.
 */
final class FilterOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Mixin private HardwareOptions hardware = new HardwareOptions();

    @Mixin private PaperOptions papers = new PaperOptions();

    @Mixin private ConfidenceOption confidence = new ConfidenceOption();

    @Mixin private FigureOptions figures = new FigureOptions();

    @Option(
            names = "--baseline",
            paramLabel = "NAME",
            description = "Only gains over this: a system, a model or hardware.")
    private Optional<String> baseline = Optional.empty();

    @Option(
            names = "--min-ratio",
            paramLabel = "N",
            description = "Only gains of at least this factor.")
    private Optional<Double> minRatio = Optional.empty();

    @Option(
            names = "--qualifier",
            paramLabel = "WORD",
            split = ",",
            completionCandidates = Choices.Qualifiers.class,
            description = "Only figures stated like this: ${COMPLETION-CANDIDATES}.")
    private List<Qualifier> qualifiers = new ArrayList<>();

    /** What was asked for; quality gains count. */
    ClaimFilter filter() {
        return new ClaimFilter(
                figures.metrics(),
                true,
                hardware.filter(),
                new NamesFilter(
                        figures.subject(),
                        Choices.name(spec, "--baseline", baseline),
                        figures.model()),
                new FigureFilter(ratio(), Set.copyOf(qualifiers), confidence.least()),
                papers.filter());
    }

    private OptionalDouble ratio() {
        if (minRatio.isEmpty()) {
            return OptionalDouble.empty();
        }
        double typed = minRatio.get();
        if (!(typed > 0) || Double.isInfinite(typed)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--min-ratio is "
                            + typed
                            + ", expected a number above 0, such as 1.5 for half as much again");
        }
        return OptionalDouble.of(typed);
    }
}

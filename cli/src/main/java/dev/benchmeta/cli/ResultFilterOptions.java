package dev.benchmeta.cli;

import dev.benchmeta.report.measured.MeasuredFilter;
import dev.benchmeta.report.measured.MeasuredFilter.NamesAsked;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which results a command looks at. All that are given have to hold. */
final class ResultFilterOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Mixin private HardwareOptions hardware = new HardwareOptions();

    @Mixin private PaperOptions papers = new PaperOptions();

    @Mixin private ConfidenceOption confidence = new ConfidenceOption();

    @Mixin private FigureOptions figures = new FigureOptions();

    @Option(
            names = "--benchmark",
            paramLabel = "NAME",
            description = "Only results on this benchmark or data set.")
    private Optional<String> benchmark = Optional.empty();

    /** What was asked for. */
    MeasuredFilter filter() {
        return new MeasuredFilter(
                figures.metrics(),
                hardware.filter(),
                new NamesAsked(
                        figures.subject(),
                        Choices.name(spec, "--benchmark", benchmark),
                        figures.model()),
                confidence.least(),
                papers.filter());
    }
}

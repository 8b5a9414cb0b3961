package dev.benchmeta.cli;

import dev.benchmeta.report.render.TextSettings;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How wide a text table may be. */
final class WidthOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description =
                    "Width of a text table; by default the terminal's ($COLUMNS first), or 120 when piped.")
    private Optional<Integer> width = Optional.empty();

    OptionalInt width() {
        width.filter(columns -> columns < TextSettings.MIN_WIDTH)
                .ifPresent(
                        columns -> {
                            throw new ParameterException(
                                    spec.commandLine(),
                                    "--width is "
                                            + columns
                                            + ", expected at least "
                                            + TextSettings.MIN_WIDTH);
                        });
        return width.map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}

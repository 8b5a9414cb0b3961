package dev.benchmeta.cli;

import dev.benchmeta.report.render.Format;
import java.util.OptionalInt;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a command's table is written. */
final class TableOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Choices.Formats.class,
            description =
                    "One of ${COMPLETION-CANDIDATES}. In csv and json what a paper does not state is empty or null.")
    private Format format = Format.TEXT;

    @Mixin private WidthOption width = new WidthOption();

    Format format() {
        return format;
    }

    OptionalInt width() {
        return width.width();
    }
}

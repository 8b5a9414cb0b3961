package dev.benchmeta.cli;

import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.report.table.PaperFilter;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which papers a command looks at. */
final class PaperOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Only papers of this day, month or year (2025-03-01, 2025-03, 2025) on.")
    private Optional<PublishedDate> since = Optional.empty();

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "Only papers up to this day, or the end of this month or year.")
    private Optional<PublishedDate> until = Optional.empty();

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description =
                    "Only papers whose title or abstract holds these words, one after another; only letters"
                            + " and digits count.")
    private Optional<String> text = Optional.empty();

    /** What was asked for. */
    PaperFilter filter() {
        Optional<LocalDate> first = since.map(PublishedDate::first);
        Optional<LocalDate> last = until.map(PublishedDate::last);
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--since is "
                            + since.get().iso()
                            + " and --until "
                            + until.get().iso()
                            + ", expected --since to be no later; exchange them");
        }
        return new PaperFilter(
                first, last, text.map(words -> Choices.words(spec, "--text", words)));
    }
}

package dev.benchmeta.cli;

import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.table.ClaimFilter;
import dev.benchmeta.report.table.FigureFilter;
import dev.benchmeta.report.table.HardwareFilter;
import dev.benchmeta.report.table.NamesFilter;
import dev.benchmeta.report.table.PaperFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Which papers and claims a command looks at. All that are given have to hold; of one that is given
 * more than once, any.
 */
final class FilterOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            split = ",",
            completionCandidates = Choices.Metrics.class,
            description =
                    "Only gains in this, which may be given more than once: ${COMPLETION-CANDIDATES}.")
    private List<Metric> metrics = new ArrayList<>();

    @Option(
            names = "--hardware",
            paramLabel = "NAME",
            description =
                    "Only this hardware: a device, family, vendor or kind (a100, ampere, nvidia, gpu); of gains, those"
                            + " measured on it.")
    private Optional<String> hardware = Optional.empty();

    @Option(names = "--vendor", paramLabel = "NAME", description = "Only hardware of this maker.")
    private Optional<String> vendor = Optional.empty();

    @Option(
            names = "--class",
            paramLabel = "CLASS",
            split = ",",
            completionCandidates = Choices.Classes.class,
            description = "Only this kind of hardware: ${COMPLETION-CANDIDATES}.")
    private List<HardwareClass> classes = new ArrayList<>();

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            split = ",",
            completionCandidates = Choices.Roles.class,
            description =
                    "Only hardware that is one of ${COMPLETION-CANDIDATES} to its paper: the work runs on it, it is only"
                            + " compared against, or it is only mentioned.")
    private List<Role> roles = new ArrayList<>();

    @Option(names = "--subject", paramLabel = "NAME", description = "Only gains of this.")
    private Optional<String> subject = Optional.empty();

    @Option(
            names = "--baseline",
            paramLabel = "NAME",
            description = "Only gains over this: a system, a model or hardware.")
    private Optional<String> baseline = Optional.empty();

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description = "Only gains whose subject, baseline or workload is this model or family.")
    private Optional<String> model = Optional.empty();

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

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            description = "Only facts read with at least this probability of being right, 0 to 1.")
    private double minConfidence;

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
                    "Only papers whose title or abstract holds these words, one after another.")
    private Optional<String> text = Optional.empty();

    /** What was asked for; quality gains count. */
    ClaimFilter filter() {
        return new ClaimFilter(
                Set.copyOf(metrics),
                true,
                hardware(),
                new NamesFilter(
                        name("--subject", subject),
                        name("--baseline", baseline),
                        name("--model", model)),
                new FigureFilter(ratio(), Set.copyOf(qualifiers), confidence()),
                papers());
    }

    private PaperFilter papers() {
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

    private HardwareFilter hardware() {
        return new HardwareFilter(
                name("--hardware", hardware),
                name("--vendor", vendor),
                Set.copyOf(classes),
                Set.copyOf(roles));
    }

    private Optional<NameQuery> name(String option, Optional<String> typed) {
        return typed.map(name -> Choices.name(spec, option, name));
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

    private double confidence() {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--min-confidence is " + minConfidence + ", expected 0 to 1, such as 0.8");
        }
        return minConfidence;
    }
}

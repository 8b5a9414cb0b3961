package dev.benchmeta.cli;

import dev.benchmeta.core.listing.FormatInfo;
import dev.benchmeta.core.listing.ListingOptions;
import dev.benchmeta.core.listing.Listings;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a user may say about a listing. */
final class ListingOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--listing-date",
            paramLabel = "DATE",
            description =
                    "The day the listing was made (2025-11-04), for dates it prints without a year.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--input-format",
            paramLabel = "NAME",
            completionCandidates = Choices.InputFormats.class,
            description =
                    "Read inputs as this format, whatever they look like; 'benchmeta formats' lists them.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--input-columns",
            paramLabel = "FIELD=COLUMN",
            split = ",",
            description =
                    "Which column of a table holds what, by name or number: title=Name,abstract=4. Fields are title,"
                            + " abstract, id, date, url and authors.")
    private Map<String, String> columns = new TreeMap<>();

    ListingOptions options() {
        format.filter(name -> names().noneMatch(name::equals)).ifPresent(this::unknownFormat);
        for (String field : columns.keySet()) {
            if (!Listings.tableFields().contains(field)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--input-columns names '"
                                + field
                                + "', expected one of "
                                + String.join(", ", Listings.tableFields()));
            }
        }
        return new ListingOptions(date, format, columns);
    }

    private void unknownFormat(String name) {
        throw new ParameterException(
                spec.commandLine(),
                "--input-format is '"
                        + name
                        + "', expected one of "
                        + names().collect(Collectors.joining(", "))
                        + Choices.near(name, names().toList()));
    }

    private static Stream<String> names() {
        return Listings.formats().stream().map(FormatInfo::name);
    }
}

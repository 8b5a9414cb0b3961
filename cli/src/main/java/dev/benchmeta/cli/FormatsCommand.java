package dev.benchmeta.cli;

import dev.benchmeta.core.listing.FormatInfo;
import dev.benchmeta.core.listing.Listings;
import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.render.Column.Fit;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints which formats of listings can be read, or what inputs are taken for. */
@Command(
        name = "formats",
        description = {
            "Prints which formats of inputs can be read and what is read from each. Formats are recognised by content.",
            "With an INPUT, prints what each file is taken for and how many papers are read from it, before duplicates are"
                    + " left out."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  benchmeta formats",
            "  benchmeta formats papers/ export.csv",
            "  benchmeta formats export.txt --input-format csv --input-columns abstract=Text"
        })
final class FormatsCommand implements Callable<Integer> {
    private static final int MANY_LINES = 4;
    private static final List<Column> COLUMNS =
            List.of(
                    Column.words("name", "Name", 24),
                    Column.words("description", "What it is", new Fit(60, MANY_LINES, false)),
                    Column.words("fields", "What is read", new Fit(60, MANY_LINES, false)));

    private final Workbench workbench;

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description = "Files, directories or patterns to look at, or - for standard input.")
    private List<String> inputs = new ArrayList<>();

    @Mixin private ListingOption listing = new ListingOption();

    @Mixin private TableOptions table = new TableOptions();

    FormatsCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        OptionalInt width = table.width();
        if (!inputs.isEmpty()) {
            InputLook look = new InputLook(listing.options(), workbench.terminal().in());
            inputs.forEach(look::at);
            workbench.print(look.table(), table.format(), width);
            return look.problems().report(workbench.terminal());
        }
        List<Row> rows = Listings.formats().stream().map(FormatsCommand::row).toList();
        List<String> notes =
                List.of(
                        "Each plain or packed with gzip or zstd, in UTF-8, UTF-16, UTF-32, Latin-1 or Windows-1252.");
        workbench.print(Table.plain(COLUMNS, rows, notes), table.format(), width);
        return ExitCode.FINE;
    }

    private static Row row(FormatInfo format) {
        return new Row(
                List.of(
                        Cell.of(format.name()),
                        Cell.of(format.description()),
                        Cell.of(format.fields())));
    }
}

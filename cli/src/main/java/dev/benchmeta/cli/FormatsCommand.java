package dev.benchmeta.cli;

import dev.benchmeta.core.listing.FormatInfo;
import dev.benchmeta.core.listing.Listings;
import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.render.Column.Fit;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.Table.Row;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints which formats of listings can be read. */
@Command(
        name = "formats",
        description =
                "Prints which formats of inputs can be read and what is read from each. Formats are recognised by content.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  benchmeta formats",
            "  benchmeta extract export.txt --input-format csv --input-columns abstract=Text"
        })
final class FormatsCommand implements Callable<Integer> {
    private static final int MANY_LINES = 4;
    private static final List<Column> COLUMNS =
            List.of(
                    Column.words("name", "Name", 24),
                    Column.words("description", "What it is", new Fit(60, MANY_LINES, false)),
                    Column.words("fields", "What is read", new Fit(60, MANY_LINES, false)));

    private final Workbench workbench;

    @Mixin private TableOptions table = new TableOptions();

    FormatsCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        List<Row> rows = Listings.formats().stream().map(FormatsCommand::row).toList();
        List<String> notes =
                List.of(
                        "Each plain or packed with gzip or zstd, in UTF-8, UTF-16, UTF-32, Latin-1 or Windows-1252.");
        workbench.print(Table.plain(COLUMNS, rows, notes), table.format(), table.width());
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

package dev.benchmeta.report.query;

import dev.benchmeta.core.model.Evidence;
import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Named;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.render.Column.Fit;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.Table.Row;
import java.util.ArrayList;
import java.util.List;

/** The facts of one paper to read, each once. */
public final class FactSheet {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.words("kind", "Kind", 12),
                    Column.words("fact", "Fact", new Fit(80, 6, false)),
                    Column.words("words", "As written", new Fit(40, 3, false)));

    private FactSheet() {}

    /** The facts as a table. */
    public static Table of(PaperFacts facts) {
        List<Row> rows = new ArrayList<>();
        facts.names().all().forEach(named -> rows.add(row(named)));
        facts.gains()
                .forEach(g -> rows.add(row("gain", PaperFactsTable.describe(g), g.evidence())));
        facts.results()
                .forEach(r -> rows.add(row("result", PaperFactsTable.describe(r), r.evidence())));
        return Table.plain(COLUMNS, rows, rows.isEmpty() ? List.of("No facts found.") : List.of());
    }

    private static Row row(Named named) {
        List<String> surfaces = named.mentions().stream().map(Mention::text).distinct().toList();
        return row(
                PaperFactsTable.kind(named),
                PaperFactsTable.describe(named),
                String.join("; ", surfaces));
    }

    private static Row row(String kind, String fact, Evidence evidence) {
        return row(kind, fact, evidence.text());
    }

    private static Row row(String kind, String fact, String words) {
        return new Row(List.of(Cell.of(kind), Cell.of(fact), Cell.of(words)));
    }
}

package dev.benchmeta.report.score;

import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.render.Column.Fit;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.Table.Group;
import dev.benchmeta.report.render.Table.Row;
import dev.benchmeta.report.render.Table.Section;
import dev.benchmeta.report.score.Tally.Entry;
import java.util.List;

/**
 * Lays out what was missed and what was wrong in one field; for a wrong figure, its sentence and
 * its rule.
 */
public final class ErrorTable {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.words("error", "Error", 8),
                    Column.words("paper", "Paper", 24),
                    Column.words("entry", "Entry", new Fit(60, 4, false)),
                    Column.words("rule", "Rule", 28),
                    Column.words("sentence", "Sentence", new Fit(100, 8, false)));

    private ErrorTable() {}

    /** The errors of one field. */
    public static Table of(Field field, Tally tally) {
        List<Group> groups =
                List.of(
                        new Group(
                                "Missed",
                                tally.missed().size() + " of " + tally.gold(),
                                rows("missed", tally.missed())),
                        new Group(
                                "Wrong",
                                tally.wrong().size() + " of " + tally.found(),
                                rows("wrong", tally.wrong())));
        return new Table(
                COLUMNS,
                List.of(new Section("Errors in " + field.jsonName(), "", groups)),
                List.of());
    }

    private static List<Row> rows(String error, List<Entry> entries) {
        return entries.stream().map(entry -> row(error, entry)).toList();
    }

    private static Row row(String error, Entry entry) {
        return new Row(
                List.of(
                        Cell.of(error),
                        Cell.of(entry.paper()),
                        Cell.of(entry.text()),
                        Cell.of(entry.origin().map(Origin::rule).orElse("")),
                        Cell.of(entry.origin().map(Origin::sentence).orElse(""))));
    }
}

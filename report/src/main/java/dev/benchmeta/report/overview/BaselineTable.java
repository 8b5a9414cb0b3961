package dev.benchmeta.report.overview;

import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.Table.Group;
import dev.benchmeta.report.render.Table.Row;
import dev.benchmeta.report.render.Table.Section;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What gains are over, the most used first. */
final class BaselineTable {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.words("baseline", "Baseline", 50),
                    Column.number("papers", "Papers"),
                    Column.number("gains", "Gains"),
                    Column.words("metrics", "In", 50));

    private BaselineTable() {}

    static Table of(Statistics statistics) {
        Baselines baselines = statistics.baselines();
        List<Row> rows =
                Stream.concat(baselines.most().stream(), baselines.unstated().stream())
                        .map(BaselineTable::row)
                        .toList();
        return new Table(
                COLUMNS,
                List.of(new Section("Most used baselines", "", List.of(new Group("", "", rows)))),
                baselines.left() == 0
                        ? List.of()
                        : List.of(baselines.left() + " more baselines, each as rare or rarer."));
    }

    private static Row row(BaselineUse use) {
        Cell name = use.name().map(Cell::of).orElseGet(() -> new Cell.Absent("not stated"));
        String metrics =
                use.metrics().stream()
                        .map(metric -> metric.jsonName())
                        .collect(Collectors.joining(", "));
        return new Row(
                List.of(name, Cell.of(use.papers()), Cell.of(use.gains()), Cell.of(metrics)));
    }
}

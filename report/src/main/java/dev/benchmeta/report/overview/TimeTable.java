package dev.benchmeta.report.overview;

import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.render.Column.Align;
import dev.benchmeta.report.render.Column.Audience;
import dev.benchmeta.report.render.Column.Fit;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.Table.Group;
import dev.benchmeta.report.render.Table.Row;
import dev.benchmeta.report.render.Table.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Papers by kind of hardware over time: by quarter, or by year if there are many. */
final class TimeTable {
    private static final int MAX_QUARTERS = 16;

    private TimeTable() {}

    static Table of(Statistics statistics) {
        List<Period> periods = statistics.periods();
        if (periods.size() > MAX_QUARTERS) {
            periods = years(periods);
        }
        List<HardwareClass> classes =
                periods.stream()
                        .flatMap(period -> period.classes().keySet().stream())
                        .distinct()
                        .sorted()
                        .toList();
        List<Row> rows = periods.stream().map(period -> row(period, classes)).toList();
        return new Table(
                columns(classes),
                List.of(new Section("Hardware over time", "", List.of(new Group("", "", rows)))),
                List.of("Figures are papers that name hardware of this kind in any role."));
    }

    private static List<Period> years(List<Period> quarters) {
        Map<String, Period> years = new TreeMap<>();
        for (Period quarter : quarters) {
            String year = quarter.year();
            years.merge(
                    year,
                    new Period(year, quarter.papers(), quarter.classes()),
                    (before, more) -> before.with(more, year));
        }
        return List.copyOf(years.values());
    }

    private static List<Column> columns(List<HardwareClass> classes) {
        return Stream.concat(
                        Stream.of(
                                Column.words("period", "When", 12),
                                Column.number("papers", "Papers")),
                        classes.stream()
                                .map(
                                        type ->
                                                new Column(
                                                        type.jsonName(),
                                                        type.jsonName(),
                                                        Align.RIGHT,
                                                        new Fit(12, 1, true),
                                                        Audience.ALL)))
                .toList();
    }

    private static Row row(Period period, List<HardwareClass> classes) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(period.name()));
        cells.add(Cell.of(period.papers()));
        for (HardwareClass type : classes) {
            cells.add(UseCount.cell(period.classes().getOrDefault(type, 0)));
        }
        return new Row(cells);
    }
}

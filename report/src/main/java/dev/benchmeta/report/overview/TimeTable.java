package dev.benchmeta.report.overview;

import dev.benchmeta.core.model.DatePrecision;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.report.overview.HardwareUse.Use;
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
    private static final String NOT_STATED = "not stated";

    private TimeTable() {}

    static Table of(Statistics statistics) {
        Map<String, List<Use>> periods = periods(statistics, true);
        if (periods.size() > MAX_QUARTERS) {
            periods = periods(statistics, false);
        }
        List<HardwareClass> classes =
                statistics.uses().stream()
                        .map(use -> use.hardware().device().type())
                        .distinct()
                        .sorted()
                        .toList();
        List<Row> rows = new ArrayList<>();
        periods.forEach((period, uses) -> rows.add(row(period, uses, classes)));
        return new Table(
                columns(classes),
                List.of(new Section("Hardware over time", "", List.of(new Group("", "", rows)))),
                List.of("Figures are papers that name hardware of this kind in any role."));
    }

    private static Map<String, List<Use>> periods(Statistics statistics, boolean quarters) {
        Map<String, List<Use>> periods = new TreeMap<>();
        for (Use use : statistics.uses()) {
            periods.computeIfAbsent(period(use.paper(), quarters), p -> new ArrayList<>()).add(use);
        }
        return periods;
    }

    /** "2025 Q3", "2025", or after all of them "not stated". */
    private static String period(Paper paper, boolean quarters) {
        return paper.publication()
                .published()
                .map(date -> quarters ? quarter(date) : date.iso().substring(0, 4))
                .orElse(NOT_STATED);
    }

    private static String quarter(PublishedDate date) {
        String year = date.iso().substring(0, 4);
        return date.precision() == DatePrecision.YEAR
                ? year
                : year + " Q" + ((date.first().getMonthValue() + 2) / 3);
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

    private static Row row(String period, List<Use> uses, List<HardwareClass> classes) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(period));
        cells.add(Cell.of((int) UseCount.papers(uses)));
        for (HardwareClass type : classes) {
            cells.add(
                    UseCount.cell(
                            UseCount.papers(
                                    uses.stream()
                                            .filter(u -> u.hardware().device().type() == type)
                                            .toList())));
        }
        return new Row(cells);
    }
}

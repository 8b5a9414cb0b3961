package dev.benchmeta.report.overview;

import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.render.Factor;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.Table.Group;
import dev.benchmeta.report.render.Table.Row;
import dev.benchmeta.report.render.Table.Section;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** How large gains are, by metric, best cases apart. */
final class GainTable {
    /** Of fewer gains, quartiles say nothing. */
    private static final int LEAST_FOR_QUARTILES = 4;

    private static final int FACTORS = 5;
    private static final int DECIMALS = 4;
    private static final Cell NONE = new Cell.Absent("\u2013");

    private static final List<Column> COLUMNS =
            List.of(
                    Column.words("metric", "Metric", 20),
                    Column.number("gains", "Gains"),
                    Column.number("papers", "Papers"),
                    Column.number("noRatio", "No ratio"),
                    Column.number("least", "Least"),
                    Column.number("lowerQuartile", "Lower quartile"),
                    Column.number("median", "Median"),
                    Column.number("upperQuartile", "Upper quartile"),
                    Column.number("most", "Most"),
                    Column.data("bestCase"));

    private GainTable() {}

    static Table of(Statistics statistics) {
        List<Section> sections = new ArrayList<>();
        section("Typical gains by metric", statistics, false).ifPresent(sections::add);
        section("Best-case gains by metric (\"up to\" and ranges)", statistics, true)
                .ifPresent(sections::add);
        return new Table(
                COLUMNS,
                sections,
                List.of(
                        sections.isEmpty()
                                ? "No gain is stated."
                                : "Gains as improvement factors: above 1 is better, below 1 a loss."));
    }

    private static Optional<Section> section(
            String title, Statistics statistics, boolean bestCase) {
        List<Row> rows =
                statistics.gains().stream()
                        .filter(gains -> gains.bestCase() == bestCase)
                        .map(GainTable::row)
                        .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(title, "", List.of(new Group("", "", rows))));
    }

    private static Row row(MetricGains gains) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(gains.metric().jsonName()));
        cells.add(Cell.of(gains.gains()));
        cells.add(Cell.of(gains.papers()));
        cells.add(UseCount.cell(gains.gains() - gains.ratios()));
        if (gains.spread().isEmpty()) {
            cells.addAll(Collections.nCopies(FACTORS, NONE));
        } else {
            Spread spread = gains.spread().get();
            boolean enough = gains.ratios() >= LEAST_FOR_QUARTILES;
            cells.add(factor(spread.least()));
            cells.add(enough ? factor(spread.lower()) : NONE);
            cells.add(factor(spread.median()));
            cells.add(enough ? factor(spread.upper()) : NONE);
            cells.add(factor(spread.most()));
        }
        cells.add(new Cell.Flag(gains.bestCase(), Boolean.toString(gains.bestCase())));
        return new Row(cells);
    }

    static Cell factor(double value) {
        double rounded =
                BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
        return new Cell.Numeric(rounded > 0 ? rounded : value, Factor.shown(value));
    }
}

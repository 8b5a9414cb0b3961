package dev.benchmeta.report.overview;

import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.Table.Group;
import dev.benchmeta.report.render.Table.Row;
import dev.benchmeta.report.render.Table.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many papers and gains state what. */
final class RateTable {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.words("states", "States", 44),
                    Column.number("count", "Count"),
                    Column.number("of", "Of"),
                    Column.number("share", "Share"));

    private RateTable() {}

    static Table of(Statistics statistics) {
        return new Table(
                COLUMNS,
                List.of(
                        new Section(
                                "What is stated",
                                "",
                                List.of(
                                        new Group("Of the papers", "", papers(statistics.papers())),
                                        new Group("Of the gains", "", gains(statistics.rates()))))),
                List.of());
    }

    private static List<Row> papers(PaperRates papers) {
        int all = papers.papers();
        return List.of(
                row("any hardware", papers.hardware(), all),
                row("hardware it runs on or is made for", papers.target(), all),
                row("a gain", papers.gain(), all),
                row("a gain and its baseline", papers.baseline(), all),
                row("a gain and its hardware", papers.gainHardware(), all),
                row("a gain with baseline and hardware", papers.both(), all));
    }

    private static List<Row> gains(GainRates gains) {
        int all = gains.gains();
        List<Row> rows = new ArrayList<>();
        rows.add(row("a ratio", gains.ratio(), all));
        rows.add(row("its subject", gains.subject(), all));
        rows.add(row("its baseline", gains.baseline(), all));
        rows.add(row("its hardware", gains.hardware(), all));
        rows.add(row("its workload", gains.workload(), all));
        rows.add(row("any qualifier", all - gains.stated(Qualifier.EXACT), all));
        for (Qualifier kind : Qualifier.values()) {
            if (kind != Qualifier.EXACT) {
                String name = "\u00A0\u00A0" + kind.jsonName().replace('-', ' ');
                rows.add(row(name, gains.stated(kind), all));
            }
        }
        return rows;
    }

    private static Row row(String name, int count, int of) {
        double share = of == 0 ? 0 : (double) count / of;
        return new Row(
                List.of(
                        Cell.of(name),
                        Cell.of(count),
                        Cell.of(of),
                        of == 0
                                ? new Cell.Absent("\u2013")
                                : new Cell.Numeric(
                                        Math.round(share * 10_000) / 10_000.0,
                                        String.format(Locale.ROOT, "%.0f%%", share * 100))));
    }
}

package dev.benchmeta.report.overview;

import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.Table.Group;
import dev.benchmeta.report.render.Table.Row;
import dev.benchmeta.report.render.Table.Section;
import dev.benchmeta.report.table.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

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
        List<Row> papers = new ArrayList<>();
        int all = statistics.papers();
        List<Claim> claims = statistics.claims();
        papers.add(row("any hardware", statistics.withHardware(), all));
        papers.add(row("hardware it runs on or is made for", statistics.withTarget(), all));
        papers.add(row("a gain", papersWith(claims, claim -> true), all));
        papers.add(row("a gain and its baseline", papersWith(claims, RateTable::over), all));
        papers.add(row("a gain and its hardware", papersWith(claims, RateTable::on), all));
        papers.add(
                row("a gain with baseline and hardware", papersWith(claims, RateTable::both), all));
        List<Row> gains = new ArrayList<>();
        gains.add(gains("a ratio", claims, claim -> claim.gain().ratio().isPresent()));
        gains.add(gains("its subject", claims, claim -> claim.subjectName().isPresent()));
        gains.add(gains("its baseline", claims, RateTable::over));
        gains.add(gains("its hardware", claims, RateTable::on));
        gains.add(
                gains(
                        "its workload",
                        claims,
                        claim -> claim.gain().links().workload().isPresent()));
        gains.add(gains("any qualifier", claims, claim -> qualifier(claim) != Qualifier.EXACT));
        for (Qualifier kind : Qualifier.values()) {
            if (kind != Qualifier.EXACT) {
                String name = "\u00A0\u00A0" + kind.jsonName().replace('-', ' ');
                gains.add(gains(name, claims, claim -> qualifier(claim) == kind));
            }
        }
        return new Table(
                COLUMNS,
                List.of(
                        new Section(
                                "What is stated",
                                "",
                                List.of(
                                        new Group("Of the papers", "", papers),
                                        new Group("Of the gains", "", gains)))),
                List.of());
    }

    private static boolean over(Claim claim) {
        return claim.baselineName().isPresent();
    }

    private static boolean on(Claim claim) {
        return claim.hardwareName().isPresent();
    }

    private static boolean both(Claim claim) {
        return over(claim) && on(claim);
    }

    private static Qualifier qualifier(Claim claim) {
        return claim.gain().amount().qualifier();
    }

    private static int papersWith(List<Claim> claims, Predicate<Claim> wanted) {
        return (int) claims.stream().filter(wanted).map(Claim::paper).distinct().count();
    }

    private static Row gains(String name, List<Claim> claims, Predicate<Claim> wanted) {
        return row(name, (int) claims.stream().filter(wanted).count(), claims.size());
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

package dev.benchmeta.report.overview;

import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.Table.Group;
import dev.benchmeta.report.render.Table.Row;
import dev.benchmeta.report.render.Table.Section;
import dev.benchmeta.report.table.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What gains are over, the most used first. */
final class BaselineTable {
    private static final int SHOWN = 15;
    private static final List<Column> COLUMNS =
            List.of(
                    Column.words("baseline", "Baseline", 50),
                    Column.number("papers", "Papers"),
                    Column.number("gains", "Gains"),
                    Column.words("metrics", "In", 50));

    private BaselineTable() {}

    static Table of(Statistics statistics) {
        Map<String, List<Claim>> byName = new TreeMap<>();
        List<Claim> unstated = new ArrayList<>();
        for (Claim claim : statistics.claims()) {
            claim.baselineName()
                    .map(NameQuery::key)
                    .map(key -> byName.computeIfAbsent(key, k -> new ArrayList<>()))
                    .orElse(unstated)
                    .add(claim);
        }
        List<Row> rows =
                byName.values().stream()
                        .sorted(
                                Comparator.<List<Claim>>comparingInt(claims -> -papers(claims))
                                        .thenComparingInt(claims -> -claims.size()))
                        .limit(SHOWN)
                        .map(claims -> row(Cell.of(name(claims)), claims))
                        .collect(Collectors.toList());
        if (!unstated.isEmpty()) {
            rows.add(row(new Cell.Absent("not stated"), unstated));
        }
        int left = byName.size() - Math.min(SHOWN, byName.size());
        return new Table(
                COLUMNS,
                List.of(new Section("Most used baselines", "", List.of(new Group("", "", rows)))),
                left == 0 ? List.of() : List.of(left + " more baselines, each as rare or rarer."));
    }

    private static String name(List<Claim> claims) {
        return claims.get(0).baselineName().orElseThrow();
    }

    private static int papers(List<Claim> claims) {
        return (int) claims.stream().map(Claim::paper).distinct().count();
    }

    private static Row row(Cell name, List<Claim> claims) {
        return new Row(
                List.of(
                        name,
                        Cell.of(papers(claims)),
                        Cell.of(claims.size()),
                        Cell.of(
                                claims.stream()
                                        .map(claim -> claim.gain().metric())
                                        .distinct()
                                        .sorted()
                                        .map(metric -> metric.jsonName())
                                        .collect(Collectors.joining(", ")))));
    }
}

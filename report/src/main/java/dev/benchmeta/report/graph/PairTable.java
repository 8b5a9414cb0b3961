package dev.benchmeta.report.graph;

import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.render.Factor;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.Table.Group;
import dev.benchmeta.report.render.Table.Row;
import dev.benchmeta.report.render.Table.Section;
import dev.benchmeta.report.table.Claim;
import dev.benchmeta.report.table.ClaimSheet;
import dev.benchmeta.report.table.RatioCell;
import dev.benchmeta.report.table.SortBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out all that is known between two things. */
public final class PairTable {
    private static final ClaimSheet SHEET =
            ClaimSheet.of(
                    List.of(
                            "stated",
                            "text",
                            "metric",
                            "subject",
                            "baseline",
                            "hardware",
                            "workload",
                            "name",
                            "published"));

    private static final String CHAINS_REMARK =
            "Products of figures, often from different papers: a hint, not a measurement.";

    private PairTable() {}

    /** The answer as a table: direct claims, those the other way round, and chains. */
    public static Table of(PairAnswer answer) {
        String from = answer.from().typed();
        String to = answer.to().typed();
        List<Section> sections = new ArrayList<>();
        direct(from + " over " + to, answer.direct()).ifPresent(sections::add);
        direct(to + " over " + from, answer.reverse()).ifPresent(sections::add);
        if (!answer.chains().isEmpty()) {
            List<Group> chains = answer.chains().stream().map(PairTable::chain).toList();
            sections.add(new Section("Chains", CHAINS_REMARK, chains));
        }
        return new Table(columns(), sections, notes(answer));
    }

    private static List<Column> columns() {
        return Stream.concat(
                        Stream.of(
                                Column.number("factor", "Factor"),
                                Column.words("read", "Read", 8),
                                Column.data("step")),
                        SHEET.columns().stream())
                .toList();
    }

    private static Optional<Section> direct(String title, List<Claim> claims) {
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        List<Claim> best = SortBy.RATIO.sorted(claims);
        List<Row> typical = rows(best, false);
        List<Row> bestCase = rows(best, true);
        List<Group> groups = new ArrayList<>();
        if (!typical.isEmpty()) {
            groups.add(new Group(bestCase.isEmpty() ? "" : "Typical figures", "", typical));
        }
        if (!bestCase.isEmpty()) {
            groups.add(
                    new Group(
                            "Best-case figures",
                            "stated as \"up to\", or the better end of a range",
                            bestCase));
        }
        return Optional.of(new Section(title, "", groups));
    }

    private static List<Row> rows(List<Claim> claims, boolean bestCase) {
        return claims.stream()
                .filter(claim -> claim.gain().amount().bestCase() == bestCase)
                .map(claim -> row(claim, RatioCell.of(claim.gain()), "", new Cell.Absent("")))
                .toList();
    }

    private static Group chain(Chain chain) {
        List<Row> rows = new ArrayList<>();
        for (Link link : chain.links()) {
            rows.add(
                    row(
                            link.claim(),
                            Factor.cell(link.factor()),
                            link.turned() ? "reversed" : "",
                            Cell.of(rows.size() + 1)));
        }
        return new Group(chain.path(), remark(chain), rows);
    }

    private static String remark(Chain chain) {
        List<String> parts = new ArrayList<>();
        if (chain.factor().isPresent()) {
            parts.add(
                    chain.metric().orElseThrow().jsonName()
                            + " "
                            + chain.links().stream()
                                    .map(link -> Factor.number(link.factor()))
                                    .collect(Collectors.joining(" \u00D7 "))
                            + " = "
                            + Factor.shown(chain.factor().getAsDouble()));
        } else {
            parts.add("metrics differ: not multiplied");
        }
        parts.addAll(chain.doubts());
        return String.join("; ", parts);
    }

    private static Row row(Claim claim, Cell factor, String read, Cell step) {
        List<Cell> cells = new ArrayList<>(List.of(factor, Cell.of(read), step));
        cells.addAll(SHEET.cells(claim));
        return new Row(cells);
    }

    private static List<String> notes(PairAnswer answer) {
        List<String> notes = new ArrayList<>(answer.hints());
        notes.addAll(answer.contradictions());
        if (answer.direct().isEmpty() && answer.reverse().isEmpty() && answer.hints().isEmpty()) {
            notes.add(
                    "No paper compares "
                            + answer.from().typed()
                            + " with "
                            + answer.to().typed()
                            + " directly.");
        }
        if (answer.moreChains() > 0) {
            notes.add(
                    String.format(Locale.ROOT, "%,d more chains not shown.", answer.moreChains()));
        }
        if (!answer.complete()) {
            notes.add(
                    String.format(
                            Locale.ROOT,
                            "The search for chains ended after %,d steps and may have missed some.",
                            ChainSearch.MAX_STEPS));
        } else if (answer.chains().isEmpty() && answer.hints().isEmpty()) {
            notes.add("No chain of up to " + ChainSearch.MAX_LINKS + " comparisons leads there.");
        }
        return notes;
    }
}

package dev.benchmeta.report.table;

import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.Table.Group;
import dev.benchmeta.report.render.Table.Row;
import dev.benchmeta.report.render.Table.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays a comparison out as a table. */
public final class ComparisonTable {
    private static final String TYPICAL = "Typical figures";
    private static final String BEST_CASE = "Best-case figures";
    private static final String BEST_CASE_REMARK =
            "Stated as \"up to\", or the better end of a range: not comparable with typical figures.";

    private final List<GroupBy> by;
    private final List<ClaimColumn> columns;

    private ComparisonTable(List<GroupBy> by, List<ClaimColumn> columns) {
        this.by = by;
        this.columns = columns;
    }

    /** The comparison as a table with the usual columns. */
    public static Table of(Comparison comparison) {
        List<GroupBy> by = comparison.arrangement().by();
        return new ComparisonTable(by, ClaimColumn.forGroupsBy(by)).table(comparison);
    }

    /**
     * The comparison as a table with chosen columns, for readers and programs alike.
     *
     * @param columns ids from {@link #columnIds()}, in the order they are to stand in
     * @throws IllegalArgumentException if there is no such column
     */
    public static Table of(Comparison comparison, List<String> columns) {
        return new ComparisonTable(comparison.arrangement().by(), ClaimColumn.chosen(columns))
                .table(comparison);
    }

    /** The ids of all columns. */
    public static List<String> columnIds() {
        return ClaimColumn.all().stream().map(column -> column.column().id()).distinct().toList();
    }

    private Table table(Comparison comparison) {
        List<Section> sections = new ArrayList<>();
        if (!comparison.typical().isEmpty()) {
            sections.add(new Section(TYPICAL, "", groups(comparison.typical())));
        }
        if (!comparison.bestCase().isEmpty()) {
            sections.add(new Section(BEST_CASE, BEST_CASE_REMARK, groups(comparison.bestCase())));
        }
        List<Column> heads = columns.stream().map(ClaimColumn::column).toList();
        return new Table(heads, sections, notes(comparison));
    }

    private static List<String> notes(Comparison comparison) {
        List<String> notes = new ArrayList<>(comparison.hints());
        notes.addAll(CountNotes.of(comparison.counts()));
        int left =
                Stream.concat(comparison.typical().stream(), comparison.bestCase().stream())
                        .mapToInt(ClaimGroup::left)
                        .sum();
        if (left > 0) {
            notes.add(
                    String.format(
                            Locale.ROOT,
                            "Of these %,d are further down in their group and are not printed.",
                            left));
        }
        return notes;
    }

    private List<Group> groups(List<ClaimGroup> groups) {
        return groups.stream().map(this::group).toList();
    }

    private Group group(ClaimGroup group) {
        List<Row> rows =
                group.claims().stream()
                        .map(
                                claim ->
                                        new Row(
                                                columns.stream()
                                                        .map(c -> c.cell().apply(claim))
                                                        .toList()))
                        .toList();
        return new Group(title(group), remark(group), rows);
    }

    private String title(ClaimGroup group) {
        if (by.size() == 1) {
            return group.titles().get(0).orElse(by.get(0).phrase(Optional.empty()));
        }
        return IntStream.range(0, by.size())
                .mapToObj(i -> by.get(i).phrase(group.titles().get(i)))
                .collect(Collectors.joining(", "));
    }

    private static String remark(ClaimGroup group) {
        List<String> parts = new ArrayList<>();
        if (group.claims().size() > 1) {
            String size =
                    CountNotes.count(group.claims().size(), "gain")
                            + ", "
                            + CountNotes.count(group.papers(), "paper");
            parts.add(size);
            parts.add(group.likeness().remark());
        }
        if (group.left() > 0) {
            parts.add(group.left() + " more not shown");
        }
        return String.join("; ", parts);
    }
}

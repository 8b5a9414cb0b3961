package dev.benchmeta.report.table;

import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.Table.Group;
import dev.benchmeta.report.render.Table.Row;
import dev.benchmeta.report.render.Table.Section;
import java.util.ArrayList;
import java.util.List;

/** Lays a comparison out as a table. */
public final class ComparisonTable {
    private static final String NOT_STATED = "not stated";
    private static final String TYPICAL = "Typical figures";
    private static final String BEST_CASE = "Best-case figures";
    private static final String BEST_CASE_REMARK =
            "Stated as \"up to\" or the like: not comparable with typical figures.";

    private final GroupBy by;
    private final List<ClaimColumn> columns;

    private ComparisonTable(GroupBy by) {
        this.by = by;
        this.columns = ClaimColumn.forGroupsBy(by);
    }

    /** The comparison as a table. */
    public static Table of(Comparison comparison) {
        return new ComparisonTable(comparison.by()).table(comparison);
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
        return new Table(heads, sections, CountNotes.of(comparison.counts()));
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
        return group.title().orElse(by.jsonName() + " " + NOT_STATED);
    }

    private static String remark(ClaimGroup group) {
        if (group.claims().size() < 2) {
            return "";
        }
        String size =
                CountNotes.count(group.claims().size(), "gain")
                        + ", "
                        + CountNotes.count(group.papers(), "paper");
        return size + "; " + group.likeness().remark();
    }
}

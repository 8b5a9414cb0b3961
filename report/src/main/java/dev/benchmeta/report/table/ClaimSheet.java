package dev.benchmeta.report.table;

import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Column;
import java.util.List;
import java.util.stream.Stream;

/** Columns of claims for tables of other packages. */
public final class ClaimSheet {
    private final List<ClaimColumn> columns;

    private ClaimSheet(List<ClaimColumn> columns) {
        this.columns = columns;
    }

    /**
     * The columns of these ids for readers and programs, followed by what only programs need.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public static ClaimSheet of(List<String> ids) {
        List<ClaimColumn> chosen = ClaimColumn.chosen(ids);
        Stream<ClaimColumn> rest =
                ClaimColumn.all().stream()
                        .filter(column -> column.column().audience() == Column.Audience.PROGRAMS)
                        .filter(column -> !ids.contains(column.column().id()));
        return new ClaimSheet(Stream.concat(chosen.stream(), rest).toList());
    }

    /** The heads. */
    public List<Column> columns() {
        return columns.stream().map(ClaimColumn::column).toList();
    }

    /** What a claim has in them. */
    public List<Cell> cells(Claim claim) {
        return columns.stream().map(column -> column.cell().apply(claim)).toList();
    }
}

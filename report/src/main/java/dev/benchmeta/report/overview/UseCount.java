package dev.benchmeta.report.overview;

import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.overview.HardwareUse.Use;
import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.table.PaperTitle;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts papers by what they do with hardware; a paper counts once in each role. */
final class UseCount {
    static final List<Column> COLUMNS =
            List.of(
                    Column.number("papers", "Papers"),
                    Column.number("target", "Target"),
                    Column.number("baseline", "Baseline"),
                    Column.number("context", "Context"));

    private UseCount() {}

    static long papers(Collection<Use> uses) {
        return uses.stream().map(Use::number).distinct().count();
    }

    static Stream<Cell> cells(Collection<Use> uses) {
        return Stream.concat(
                Stream.of(Cell.of((int) papers(uses))),
                Stream.of(Role.values()).map(role -> cell(papers(with(uses, role)))));
    }

    /** Nothing reads better than a zero in a sparse table. */
    static Cell cell(long papers) {
        return papers == 0 ? new Cell.Numeric(0, "\u00B7") : Cell.of((int) papers);
    }

    private static List<Use> with(Collection<Use> uses, Role role) {
        return uses.stream().filter(use -> use.hardware().role() == role).toList();
    }

    static Cell names(Collection<Use> uses) {
        return Cell.of(
                uses.stream()
                        .map(use -> PaperTitle.shortened(title(use)))
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    private static String title(Use use) {
        return use.paper().title().isBlank() ? use.paper().id() : use.paper().title();
    }
}

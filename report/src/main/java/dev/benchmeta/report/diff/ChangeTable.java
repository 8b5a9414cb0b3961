package dev.benchmeta.report.diff;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.report.diff.Change.Kind;
import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.render.Column.Fit;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.Table.Group;
import dev.benchmeta.report.render.Table.Row;
import dev.benchmeta.report.render.Table.Section;
import dev.benchmeta.report.table.CountNotes;
import dev.benchmeta.report.table.PaperTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Lays out what is new, changed or gone. */
public final class ChangeTable {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.words("name", "Paper", new Fit(40, 4, false))
                            .only(Column.Audience.READERS),
                    Column.words("metric", "Metric", 18),
                    Column.words("was", "Was", 18),
                    Column.words("is", "Is", 18),
                    Column.words("subject", "Subject", 24),
                    Column.words("over", "Over, or benchmark", 26),
                    Column.words("hardware", "On", new Fit(22, 2, true)),
                    Column.words("workload", "With", new Fit(20, 2, true)),
                    Column.words("published", "Date", new Fit(10, 1, true)),
                    Column.data("change"),
                    Column.data("kind"),
                    Column.data("paper"),
                    Column.data("paperId"));

    private ChangeTable() {}

    /** The changes as a table, one section a kind. */
    public static Table of(Changes changes) {
        List<Section> sections = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Row> rows =
                    changes.changes().stream()
                            .filter(change -> change.kind() == kind)
                            .map(ChangeTable::row)
                            .toList();
            if (!rows.isEmpty()) {
                String title = String.format(Locale.ROOT, "%s (%,d)", kind.title(), rows.size());
                sections.add(new Section(title, "", List.of(new Group("", "", rows))));
            }
        }
        return new Table(COLUMNS, sections, List.of(note(changes)));
    }

    private static String note(Changes changes) {
        String papers =
                String.format(
                        Locale.ROOT,
                        "%s before, %,d now.",
                        CountNotes.count(changes.before(), "paper"),
                        changes.after());
        return changes.changes().isEmpty() ? "No difference. " + papers : papers;
    }

    private static Row row(Change change) {
        Paper paper = change.paper();
        String title = PaperTitle.orId(paper);
        boolean whole = change.was().isEmpty() && change.is().isEmpty();
        return new Row(
                List.of(
                        Cell.of(whole ? title : PaperTitle.shortened(title)),
                        cell(change, figure -> Optional.of(figure.metric().jsonName())),
                        cell(change.was().map(FigureFact::figure)),
                        cell(change.is().map(FigureFact::figure)),
                        cell(change, FigureFact::subject),
                        cell(change, FigureFact::over),
                        cell(change, FigureFact::hardware),
                        cell(change, FigureFact::workload),
                        cell(paper.publication().published().map(PublishedDate::iso)),
                        Cell.of(change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                        cell(change, f -> Optional.of(f.gain() ? "gain" : "result")),
                        Cell.of(title),
                        Cell.of(paper.id())));
    }

    private static Cell cell(Change change, Function<FigureFact, Optional<String>> value) {
        return cell(change.is().or(change::was).flatMap(value));
    }

    private static Cell cell(Optional<String> words) {
        return words.map(Cell::of).orElseGet(() -> new Cell.Absent(""));
    }
}

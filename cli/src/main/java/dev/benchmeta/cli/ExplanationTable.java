package dev.benchmeta.cli;

import dev.benchmeta.core.model.Span;
import dev.benchmeta.extract.Explanation;
import dev.benchmeta.extract.Explanation.Found;
import dev.benchmeta.extract.Explanation.SentenceExplained;
import dev.benchmeta.extract.link.claim.Decision;
import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.render.Column.Fit;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.Table.Group;
import dev.benchmeta.report.render.Table.Row;
import dev.benchmeta.report.render.Table.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out how facts came about: in each sentence the names, the figures and what the rules
 * decided.
 */
final class ExplanationTable {
    private static final int MANY_LINES = 6;
    private static final List<Column> COLUMNS =
            List.of(
                    Column.words("kind", "Kind", 8),
                    Column.words("words", "Words", new Fit(40, MANY_LINES, false)),
                    Column.words("meaning", "Read as", new Fit(70, MANY_LINES, false)),
                    Column.words("rule", "Rule", new Fit(60, MANY_LINES, false)),
                    Column.words("place", "Place", 18));

    private ExplanationTable() {}

    static Table of(Explanation explanation) {
        List<Group> groups = explanation.sentences().stream().map(ExplanationTable::group).toList();
        return new Table(COLUMNS, List.of(new Section("How it was read", "", groups)), List.of());
    }

    private static Group group(SentenceExplained sentence) {
        List<Row> rows = new ArrayList<>();
        sentence.names().forEach(found -> rows.add(row("name", found)));
        sentence.figures().forEach(found -> rows.add(row("figure", found)));
        sentence.decisions().forEach(decision -> rows.add(row(decision)));
        return new Group(sentence.normalised(), rows.isEmpty() ? "nothing found" : "", rows);
    }

    private static Row row(String kind, Found found) {
        return new Row(
                List.of(
                        Cell.of(kind),
                        Cell.of(found.text()),
                        Cell.of(found.meaning()),
                        new Cell.Absent(""),
                        place(found.span())));
    }

    private static Row row(Decision decision) {
        return new Row(
                List.of(
                        Cell.of(decision.taken() ? "taken" : "refused"),
                        Cell.of(decision.text()),
                        Cell.of(decision.shape()),
                        Cell.of(decision.rule()),
                        place(decision.span())));
    }

    private static Cell place(Span span) {
        return Cell.of(span.section().jsonName() + " " + span.start() + "\u2013" + span.end());
    }
}

package dev.benchmeta.report.query;

import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.names.Snippet;
import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.render.Column.Fit;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.Table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Lays the answers to a question for hardware out as a table. */
public final class HardwareTable {
    private static final int WORDS = 110;
    private static final List<Column> COLUMNS =
            List.of(
                    Column.words("paper", "Paper", 34),
                    Column.words("published", "Date", new Fit(10, 1, true)),
                    Column.words("hardware", "Hardware", 24),
                    Column.words("role", "Role", 8),
                    Column.number("count", "Count"),
                    Column.words("words", "Words", new Fit(80, 5, false)),
                    Column.data("paperId"),
                    Column.data("level"),
                    Column.data("class"),
                    Column.data("vendor"),
                    Column.data("family"),
                    Column.data("memoryGb"),
                    Column.data("mentions"),
                    Column.data("sentence"),
                    Column.data("source"));

    private HardwareTable() {}

    /** The answers as a table. */
    public static Table of(HardwareSearch search) {
        List<Row> rows = search.hits().stream().map(HardwareTable::row).toList();
        return Table.plain(COLUMNS, rows, notes(search));
    }

    private static Row row(HardwareHit hit) {
        Device device = hit.hardware().device();
        String title = hit.paper().title();
        return new Row(
                List.of(
                        Cell.of(title.isBlank() ? hit.paper().id() : title),
                        optional(hit.paper().publication().published().map(PublishedDate::iso)),
                        Cell.of(device.name()),
                        Cell.of(hit.hardware().role().jsonName()),
                        optional(hit.hardware().count()),
                        words(hit.words(WORDS)),
                        Cell.of(hit.paper().id()),
                        Cell.of(device.level().jsonName()),
                        Cell.of(device.type().jsonName()),
                        optional(device.vendor()),
                        optional(device.family()),
                        optional(hit.hardware().memoryGb()),
                        Cell.of(hit.hardware().mentions().size()),
                        Cell.of(hit.sentence()),
                        Cell.of(hit.paper().source().toString())));
    }

    private static Cell words(Snippet snippet) {
        return new Cell.Words(snippet.text(), snippet.start(), snippet.end());
    }

    private static Cell optional(Optional<String> words) {
        return words.map(Cell::of).orElseGet(() -> new Cell.Absent(""));
    }

    private static Cell optional(OptionalInt number) {
        return number.isPresent() ? Cell.of(number.getAsInt()) : new Cell.Absent("");
    }

    private static List<String> notes(HardwareSearch search) {
        if (search.hidden() > 0) {
            return List.of(hidden(search));
        }
        String asked =
                "'"
                        + search.query().typed()
                        + "'"
                        + (search.roles().isEmpty() ? "" : " as " + asked(search));
        List<String> notes = new ArrayList<>();
        if (search.hits().isEmpty()) {
            notes.add("No paper names " + asked + ", of " + search.counts().papers() + " read.");
            notes.addAll(search.hints());
            return notes;
        }
        String roles = search.roles().size() == 1 ? "" : ": " + roles(search);
        notes.add(
                search.counts().hitPapers()
                        + " of "
                        + search.counts().papers()
                        + " papers name "
                        + asked
                        + roles
                        + ".");
        int left = search.counts().hits() - search.hits().size();
        if (left > 0) {
            notes.add(String.format(Locale.ROOT, "%,d more answers not shown.", left));
        }
        return notes;
    }

    private static String hidden(HardwareSearch search) {
        return String.format(
                Locale.ROOT,
                "%d of %d papers %s '%s', but the other filters leave none of them; give fewer filters.",
                search.hidden(),
                search.counts().papers(),
                search.hidden() == 1 ? "names" : "name",
                search.query().typed());
    }

    private static String asked(HardwareSearch search) {
        return search.roles().stream()
                .sorted()
                .map(Role::jsonName)
                .collect(Collectors.joining(" or "));
    }

    private static String roles(HardwareSearch search) {
        return Arrays.stream(Role.values())
                .filter(search.counts().hitPapersByRole()::containsKey)
                .map(role -> search.counts().hitPapersByRole().get(role) + " as " + role.jsonName())
                .collect(Collectors.joining(", "));
    }
}

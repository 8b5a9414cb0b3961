package dev.benchmeta.report.overview;

import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.overview.HardwareUse.Use;
import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.render.Column.Align;
import dev.benchmeta.report.render.Column.Audience;
import dev.benchmeta.report.render.Column.Fit;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.Table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Papers by hardware and one other thing. */
public final class HardwareMatrix {
    private static final int MAX_COLUMNS = 24;
    private static final String NOT_STATED = "not stated";

    private static final PaperCount NONE = new PaperCount();

    private final Across across;
    private final List<String> keys;

    private HardwareMatrix(Across across, List<String> keys) {
        this.across = across;
        this.keys = keys;
    }

    /** The matrix as a table: months from the newest, models from the most named. */
    public static Table of(HardwareUse use, Across across) {
        List<String> keys = keys(use, across);
        List<String> shown = keys.subList(0, Math.min(MAX_COLUMNS, keys.size()));
        return new HardwareMatrix(across, shown).table(use, keys.size() - shown.size());
    }

    private static List<String> keys(HardwareUse use, Across across) {
        Map<String, PaperCount> counts = new TreeMap<>();
        for (Use one : use.uses()) {
            across.keys(one).forEach(key -> add(one, key, counts));
        }
        return switch (across) {
            case ROLE -> present(Role.values(), counts);
            case CLASS -> present(HardwareClass.values(), counts);
            case MONTH -> counts.keySet().stream().sorted(Comparator.reverseOrder()).toList();
            case MODEL ->
                    counts.keySet().stream()
                            .sorted(
                                    Comparator.comparing(
                                            key -> -counts.getOrDefault(key, NONE).papers))
                            .toList();
        };
    }

    private static void add(Use use, String key, Map<String, PaperCount> counts) {
        counts.computeIfAbsent(key, k -> new PaperCount()).add(use.number());
    }

    private static List<String> present(JsonNamed[] values, Map<String, PaperCount> counts) {
        return Arrays.stream(values).map(JsonNamed::jsonName).filter(counts::containsKey).toList();
    }

    private Table table(HardwareUse use, int left) {
        List<Row> rows =
                use.byName().entrySet().stream()
                        .sorted(Comparator.comparing(entry -> -UseCount.papers(entry.getValue())))
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .toList();
        List<String> notes =
                new ArrayList<>(HardwareNotes.of(use).subList(0, use.hints().size() + 1));
        notes.add("Figures are papers; one may count in several columns.");
        if (left > 0) {
            notes.add(
                    String.format(Locale.ROOT, "%,d more %ss left out.", left, across.jsonName()));
        }
        return Table.plain(columns(), rows, rows.isEmpty() ? HardwareNotes.of(use) : notes);
    }

    private List<Column> columns() {
        Stream<Column> shown = keys.stream().map(key -> count(key, key));
        return Stream.of(
                        Stream.of(
                                Column.words("hardware", "Hardware", 30),
                                Column.number("papers", "Papers")),
                        shown,
                        Stream.of(count(NOT_STATED, "Not stated")))
                .flatMap(columns -> columns)
                .toList();
    }

    private static Column count(String id, String heading) {
        return new Column(id, heading, Align.RIGHT, new Fit(24, 1, true), Audience.ALL);
    }

    private Row row(String name, List<Use> uses) {
        Map<String, PaperCount> counts = new HashMap<>();
        PaperCount unstated = new PaperCount();
        for (Use use : uses) {
            List<String> stated = across.keys(use);
            stated.forEach(key -> add(use, key, counts));
            if (stated.isEmpty()) {
                unstated.add(use.number());
            }
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(name));
        cells.add(Cell.of((int) UseCount.papers(uses)));
        for (String key : keys) {
            cells.add(UseCount.cell(counts.getOrDefault(key, NONE).papers));
        }
        cells.add(unstated(unstated));
        return new Row(cells);
    }

    /** Counts papers that come one after the other, each once. */
    private static final class PaperCount {
        private int papers;
        private int last = -1;

        void add(int number) {
            papers += number == last ? 0 : 1;
            last = number;
        }
    }

    /** Left empty, so that the column vanishes when everything is stated. */
    private static Cell unstated(PaperCount count) {
        return count.papers == 0 ? new Cell.Numeric(0, "") : UseCount.cell(count.papers);
    }
}

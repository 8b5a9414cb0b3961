package dev.benchmeta.report.overview;

import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.report.overview.HardwareUse.Use;
import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.render.Column.Fit;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.Table.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Hardware one below the other, with who makes it and what it belongs to. */
public final class HardwareList {
    private static final List<Column> COLUMNS =
            Stream.of(
                            Stream.of(
                                    Column.words("hardware", "Hardware", 40),
                                    Column.words("class", "Class", 12),
                                    Column.words("vendor", "Vendor", new Fit(16, 1, true)),
                                    Column.words("family", "Family", new Fit(24, 2, true))),
                            UseCount.COLUMNS.stream(),
                            Stream.of(
                                    Column.words("in", "In", new Fit(60, 3, true)),
                                    Column.data("level")))
                    .flatMap(columns -> columns)
                    .toList();

    private HardwareList() {}

    /** The hardware as a table: devices, then families, then kinds, the most named first. */
    public static Table of(HardwareUse use) {
        List<Row> rows =
                use.byName().values().stream()
                        .sorted(
                                Comparator.<List<Use>, Level>comparing(uses -> device(uses).level())
                                        .thenComparing(uses -> -UseCount.papers(uses)))
                        .map(HardwareList::row)
                        .toList();
        return Table.plain(COLUMNS, rows, HardwareNotes.of(use));
    }

    private static Device device(List<Use> uses) {
        return uses.get(0).device();
    }

    private static Row row(List<Use> uses) {
        Device device = device(uses);
        return new Row(
                Stream.of(
                                Stream.of(
                                        Cell.of(device.name()),
                                        Cell.of(device.type().jsonName()),
                                        optional(device.vendor()),
                                        optional(device.family())),
                                UseCount.cells(uses),
                                Stream.of(UseCount.names(uses), Cell.of(device.level().jsonName())))
                        .flatMap(cells -> cells)
                        .toList());
    }

    private static Cell optional(Optional<String> words) {
        return words.map(Cell::of).orElseGet(() -> new Cell.Absent(""));
    }
}

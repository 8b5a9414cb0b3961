package dev.benchmeta.report.overview;

import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.overview.HardwareUse.Use;
import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.render.Column.Audience;
import dev.benchmeta.report.render.Column.Fit;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.Table.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Hardware along its taxonomy: kinds, families below them, devices below those. */
public final class HardwareTree {
    /** Not taken for white space, so that it stays where it is. */
    private static final String INDENT = "\u00A0\u00A0";

    private static final String UNSPECIFIED = "unspecified";

    private final List<Row> rows = new ArrayList<>();

    private HardwareTree() {}

    /** Something in the taxonomy, with all that is named at it or below. */
    private static final class Branch {
        private final List<Use> uses = new ArrayList<>();
        private final Map<String, Branch> below = new LinkedHashMap<>();
    }

    /** The hardware as a table, what most papers name first. */
    public static Table of(HardwareUse use) {
        Branch root = new Branch();
        for (Use one : use.uses()) {
            Branch at = root;
            for (String name : path(one.device())) {
                at = at.below.computeIfAbsent(name, n -> new Branch());
                at.uses.add(one);
            }
        }
        HardwareTree tree = new HardwareTree();
        tree.add(root, List.of());
        return Table.plain(columns(), tree.rows, HardwareNotes.of(use));
    }

    private static List<String> path(Device device) {
        String type = device.type().jsonName();
        if (device.level() == Level.CLASS) {
            boolean mere = NameQuery.key(device.name()).equals(NameQuery.key(type));
            return List.of(type, mere ? type + ", " + UNSPECIFIED : device.name());
        }
        Stream<String> family =
                device.family().stream().filter(name -> !name.equals(device.name()));
        return Stream.of(Stream.of(type), family, Stream.of(device.name()))
                .flatMap(names -> names)
                .toList();
    }

    private static List<Column> columns() {
        return Stream.of(
                        Stream.of(
                                Column.words("tree", "Hardware", 40).only(Audience.READERS),
                                Column.data("hardware")),
                        UseCount.COLUMNS.stream(),
                        Stream.of(
                                Column.words("in", "In", new Fit(70, 3, true)),
                                Column.data("depth"),
                                Column.data("path")))
                .flatMap(columns -> columns)
                .toList();
    }

    private void add(Branch branch, List<String> path) {
        branch.below.entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                        (Map.Entry<String, Branch> b) ->
                                                -UseCount.papers(b.getValue().uses))
                                .thenComparing(Map.Entry::getKey))
                .forEach(
                        entry -> {
                            List<String> below =
                                    Stream.concat(path.stream(), Stream.of(entry.getKey()))
                                            .toList();
                            rows.add(row(entry.getValue(), below));
                            add(entry.getValue(), below);
                        });
    }

    private static Row row(Branch branch, List<String> path) {
        int depth = path.size() - 1;
        Cell papers = branch.below.isEmpty() ? UseCount.names(branch.uses) : new Cell.Absent("");
        return new Row(
                Stream.of(
                                Stream.of(
                                        Cell.of(INDENT.repeat(depth) + path.get(depth)),
                                        Cell.of(path.get(depth))),
                                UseCount.cells(branch.uses),
                                Stream.of(
                                        papers,
                                        Cell.of(depth + 1),
                                        Cell.of(String.join(" / ", path))))
                        .flatMap(cells -> cells)
                        .toList());
    }
}

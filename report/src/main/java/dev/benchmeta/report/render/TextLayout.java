package dev.benchmeta.report.render;

import dev.benchmeta.report.render.Table.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which columns a text table shows and how wide they are.
 *
 * @param places the shown columns, from left to right
 */
record TextLayout(List<Place> places) {
    private static final int MIN_WORDS_WIDTH = 8;

    /**
     * Where a column stands.
     *
     * @param index the column's position in the table
     * @param width cells it takes
     */
    record Place(Column column, int index, int width) {
        boolean canShrink() {
            int min = Math.max(MIN_WORDS_WIDTH, Lines.width(column.heading()));
            return column.align() == Column.Align.LEFT && width > min;
        }

        Place shrunk() {
            return new Place(column, index, width - 1);
        }
    }

    /** Every column as wide as its content; then the widest gives way until the line fits. */
    static TextLayout of(Table table, int width, Paint paint) {
        List<Row> rows = table.sections().stream()
                .flatMap(section -> section.groups().stream())
                .flatMap(group -> group.rows().stream())
                .toList();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            place(table.columns().get(i), i, rows, paint).ifPresent(places::add);
        }
        while (total(places) > width && shrinkWidest(places)) {
            // one cell narrower each time
        }
        return new TextLayout(List.copyOf(places));
    }

    /** A column that is empty in every row is left out. */
    private static Optional<Place> place(Column column, int index, List<Row> rows, Paint paint) {
        int widest = rows.stream()
                .mapToInt(row -> Lines.width(TextRenderer.layoutText(row.cells().get(index), paint)))
                .max()
                .orElse(0);
        if (!column.forReaders() || widest == 0) {
            return Optional.empty();
        }
        int content = Math.min(widest, column.maxWidth());
        return Optional.of(new Place(column, index, Math.max(content, Lines.width(column.heading()))));
    }

    private static int total(List<Place> places) {
        int gaps = Math.max(0, places.size() - 1) * TextRenderer.GAP.length();
        return gaps + places.stream().mapToInt(Place::width).sum();
    }

    private static boolean shrinkWidest(List<Place> places) {
        Optional<Place> widest = places.stream().filter(Place::canShrink).max(Comparator.comparingInt(Place::width));
        widest.ifPresent(place -> places.set(places.indexOf(place), place.shrunk()));
        return widest.isPresent();
    }
}

package dev.benchmeta.report.render;

import dev.benchmeta.report.render.Table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Which columns a text table shows and how wide they are.
 *
 * @param places the shown columns, from left to right
 * @param spared headings of the columns there was no room for
 */
record TextLayout(List<Place> places, List<String> spared) {
    /** Longer words are broken rather than given a column of their own. */
    private static final int LONGEST_WORD = 14;

    /** When nothing else helps, words are broken down to this. */
    private static final int NARROWEST = 5;

    /** Columns are left out before words have to get by with less. */
    private static final int COMFORT = 11;

    /**
     * Where a column stands.
     *
     * @param index the column's position in the table
     * @param width cells it takes
     * @param minWidth cells it needs so that words stay whole
     */
    record Place(Column column, int index, int width, int minWidth) {
        Place shrunk() {
            return new Place(column, index, width - 1, minWidth);
        }

        int narrowest() {
            return column.align() == Column.Align.RIGHT ? width : NARROWEST;
        }
    }

    /**
     * Every column as wide as its content; then the widest give way until the line fits; at last
     * columns that can be spared go, from the right.
     */
    static TextLayout of(Table table, int width, Paint paint) {
        List<Place> places = natural(table, paint);
        List<String> spared = new ArrayList<>();
        while (minimum(places) > width) {
            Optional<Place> last =
                    places.stream()
                            .filter(place -> place.column().fit().sparable())
                            .reduce((first, second) -> second);
            if (last.isEmpty()) {
                break;
            }
            places.remove(last.get());
            spared.add(0, last.get().column().heading());
        }
        shrink(places, width, Place::minWidth);
        shrink(places, width, Place::narrowest);
        return new TextLayout(List.copyOf(places), List.copyOf(spared));
    }

    private static List<Place> natural(Table table, Paint paint) {
        List<Row> rows =
                table.sections().stream()
                        .flatMap(section -> section.groups().stream())
                        .flatMap(group -> group.rows().stream())
                        .toList();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int index = i;
            List<String> cells =
                    rows.stream()
                            .map(
                                    row ->
                                            Printable.line(
                                                    row.cells().get(index),
                                                    paint.markOpen(),
                                                    paint.markClose()))
                            .toList();
            place(table.columns().get(i), i, cells).ifPresent(places::add);
        }
        return places;
    }

    /** A column that is empty in every row is left out. */
    private static Optional<Place> place(Column column, int index, List<String> cells) {
        int widest = cells.stream().mapToInt(Lines::width).max().orElse(0);
        if (!column.forReaders() || widest == 0) {
            return Optional.empty();
        }
        int heading = Lines.width(column.heading());
        int width = Math.max(heading, Math.min(widest, column.fit().maxWidth()));
        int word =
                column.align() == Column.Align.RIGHT
                        ? width
                        : Math.max(COMFORT, Math.min(LONGEST_WORD, longestWord(cells)));
        return Optional.of(
                new Place(column, index, width, Math.min(width, Math.max(heading, word))));
    }

    private static int longestWord(List<String> cells) {
        return cells.stream()
                .flatMap(cell -> Arrays.stream(cell.split("[ -]")))
                .mapToInt(Lines::width)
                .max()
                .orElse(0);
    }

    private static int minimum(List<Place> places) {
        return gaps(places) + places.stream().mapToInt(Place::minWidth).sum();
    }

    private static int total(List<Place> places) {
        return gaps(places) + places.stream().mapToInt(Place::width).sum();
    }

    /** The first of some places with the room of all. */
    static Place joined(List<Place> places) {
        Place first = places.get(0);
        return new Place(first.column(), first.index(), total(places), first.minWidth());
    }

    private static int gaps(List<Place> places) {
        return Math.max(0, places.size() - 1) * TextRenderer.GAP.length();
    }

    /**
     * Takes one cell after the other from the widest column, until the line fits or all are at
     * their limit.
     */
    private static void shrink(List<Place> places, int width, ToIntFunction<Place> limit) {
        Optional<Place> widest = widest(places, limit);
        while (total(places) > width && widest.isPresent()) {
            Place place = widest.get();
            places.set(places.indexOf(place), place.shrunk());
            widest = widest(places, limit);
        }
    }

    private static Optional<Place> widest(List<Place> places, ToIntFunction<Place> limit) {
        return places.stream()
                .filter(place -> place.width() > limit.applyAsInt(place))
                .max(Comparator.comparingInt(Place::width));
    }
}

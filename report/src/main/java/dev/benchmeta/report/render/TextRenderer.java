package dev.benchmeta.report.render;

import dev.benchmeta.report.render.Table.Group;
import dev.benchmeta.report.render.Table.Row;
import dev.benchmeta.report.render.Table.Section;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a table for a terminal: columns fit its width, long cells wrap and at last end in an
 * ellipsis.
 */
final class TextRenderer implements Renderer {
    static final String GAP = "  ";
    private static final int MAX_REMARK_LINES = 20;

    private final TextSettings settings;
    private final Paint paint;

    TextRenderer(TextSettings settings) {
        this.settings = settings;
        this.paint = new Paint(settings.colours());
    }

    @Override
    public void render(Table table, Appendable out) throws IOException {
        TextLayout layout = TextLayout.of(table, settings.width(), paint);
        for (Section section : table.sections()) {
            section(section, layout, out);
        }
        for (String note : table.notes()) {
            remark(note, out);
        }
        if (!layout.spared().isEmpty()) {
            remark("Too narrow for: " + String.join(", ", layout.spared()) + ".", out);
        }
    }

    private void section(Section section, TextLayout layout, Appendable out) throws IOException {
        if (!section.title().isEmpty()) {
            line(
                    paint.title(Lines.shortened(Printable.line(section.title()), settings.width())),
                    out);
        }
        remark(section.remark(), out);
        if (!section.title().isEmpty() || !section.remark().isEmpty()) {
            line("", out);
        }
        header(places(section, layout.places()), out);
        for (Group group : section.groups()) {
            group(group, layout, out);
        }
    }

    /** Where all rows give their first cell all the room, its heading stands alone too. */
    private static List<TextLayout.Place> places(Section section, List<TextLayout.Place> all) {
        List<List<TextLayout.Place>> rows =
                section.groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .map(row -> places(row, all))
                        .distinct()
                        .toList();
        if (rows.size() != 1 || rows.get(0).equals(all)) {
            return all;
        }
        int last = all.get(all.size() - 1).index();
        boolean empty =
                section.groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .allMatch(row -> row.cells().get(last).shown().isEmpty());
        return empty ? rows.get(0).subList(0, 1) : rows.get(0);
    }

    private void header(List<TextLayout.Place> places, Appendable out) throws IOException {
        List<String> headings = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        for (TextLayout.Place place : places) {
            String heading = Lines.shortened(place.column().heading(), place.width());
            headings.add(paint.heading(Lines.pad(heading, place.width(), place.column().align())));
            rules.add(paint.faint("\u2500".repeat(place.width())));
        }
        line(String.join(GAP, headings), out);
        line(String.join(GAP, rules), out);
    }

    private void group(Group group, TextLayout layout, Appendable out) throws IOException {
        if (!group.title().isEmpty()) {
            title(Printable.line(group.title()), Printable.line(group.remark()), out);
        }
        for (Row row : group.rows()) {
            row(row, layout, out);
        }
        line("", out);
    }

    /** Only the group's title is painted, which stands at the beginning of its first line. */
    private void title(String title, String remark, Appendable out) throws IOException {
        String whole = remark.isEmpty() ? title : title + " \u00B7 " + remark;
        List<String> lines = Lines.wrap(whole, settings.width(), MAX_REMARK_LINES);
        String first = lines.get(0);
        int painted = Math.min(title.length(), first.length());
        line(paint.title(first.substring(0, painted)) + first.substring(painted), out);
        for (String next : lines.subList(1, lines.size())) {
            line(next, out);
        }
    }

    private void row(Row row, TextLayout layout, Appendable out) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        List<TextLayout.Place> places = places(row, layout.places());
        for (TextLayout.Place place : places) {
            List<String> lines = cell(row.cells().get(place.index()), place);
            cells.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int i = 0; i < height; i++) {
            List<String> parts = new ArrayList<>();
            for (int c = 0; c < cells.size(); c++) {
                List<String> lines = cells.get(c);
                parts.add(i < lines.size() ? lines.get(i) : " ".repeat(places.get(c).width()));
            }
            line(String.join(GAP, parts), out);
        }
    }

    /** A row that has only a first cell, and perhaps a last one, gives the first all the room. */
    private static List<TextLayout.Place> places(Row row, List<TextLayout.Place> all) {
        int last = all.size() - 1;
        boolean empty =
                last > 1
                        && all.subList(1, last).stream()
                                .allMatch(p -> row.cells().get(p.index()).shown().isEmpty());
        return empty ? List.of(TextLayout.joined(all.subList(0, last)), all.get(last)) : all;
    }

    private List<String> cell(Cell cell, TextLayout.Place place) {
        String text = Printable.line(cell, paint.markOpen(), paint.markClose());
        List<String> lines = Lines.wrap(text, place.width(), place.column().fit().maxLines());
        List<String> padded =
                lines.stream()
                        .map(line -> Lines.pad(line, place.width(), place.column().align()))
                        .toList();
        return cell instanceof Cell.Absent
                ? padded.stream().map(paint::faint).toList()
                : paint.marks(padded);
    }

    private void remark(String remark, Appendable out) throws IOException {
        if (!remark.isEmpty()) {
            for (String line :
                    Lines.wrap(Printable.line(remark), settings.width(), MAX_REMARK_LINES)) {
                line(line, out);
            }
        }
    }

    private static void line(String line, Appendable out) throws IOException {
        out.append(line.stripTrailing()).append('\n');
    }
}

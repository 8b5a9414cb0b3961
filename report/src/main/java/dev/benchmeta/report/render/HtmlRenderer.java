package dev.benchmeta.report.render;

import com.google.common.html.HtmlEscapers;
import dev.benchmeta.report.render.Table.Group;
import dev.benchmeta.report.render.Table.Row;
import dev.benchmeta.report.render.Table.Section;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** Writes a page of plain tables, one a section, without any script; all text is escaped. */
final class HtmlRenderer implements Renderer {
    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>benchmeta</title>
            <style>
            body { font: 15px/1.4 system-ui, sans-serif; margin: 2em; color: #222; background: #fff; }
            table { border-collapse: collapse; margin: 0 0 2em; }
            caption { text-align: left; margin-bottom: .5em; }
            caption b { font-size: 1.2em; }
            th, td { text-align: left; vertical-align: top; padding: .2em .8em .2em 0; }
            thead th { border-bottom: 2px solid #222; }
            tbody th { padding-top: 1em; }
            tbody th span { font-weight: normal; color: #555; }
            tbody tr { border-bottom: 1px solid #ddd; }
            .n { text-align: right; font-variant-numeric: tabular-nums; }
            .a { color: #777; }
            </style>
            </head>
            <body>
            """;

    @Override
    public void render(Table table, Appendable out) throws IOException {
        out.append(HEAD);
        List<Integer> shown =
                IntStream.range(0, table.columns().size())
                        .filter(i -> table.columns().get(i).forReaders())
                        .boxed()
                        .toList();
        for (Section section : table.sections()) {
            section(table.columns(), section, shown, out);
        }
        for (String note : table.notes()) {
            out.append("<p>").append(escaped(note)).append("</p>\n");
        }
        out.append("</body>\n</html>\n");
    }

    private static void section(
            List<Column> columns, Section section, List<Integer> shown, Appendable out)
            throws IOException {
        out.append("<table>\n");
        if (!section.title().isEmpty()) {
            out.append("<caption><b>").append(escaped(section.title())).append("</b> ");
            out.append(escaped(section.remark())).append("</caption>\n");
        }
        out.append("<thead>\n<tr>");
        for (int i : shown) {
            out.append("<th scope=\"col\"").append(side(columns.get(i))).append('>');
            out.append(escaped(columns.get(i).heading())).append("</th>");
        }
        out.append("</tr>\n</thead>\n");
        for (Group group : section.groups()) {
            group(columns, group, shown, out);
        }
        out.append("</table>\n");
    }

    private static void group(
            List<Column> columns, Group group, List<Integer> shown, Appendable out)
            throws IOException {
        out.append("<tbody>\n");
        if (!group.title().isEmpty()) {
            out.append("<tr><th scope=\"rowgroup\" colspan=\"" + shown.size() + "\">");
            out.append(escaped(group.title())).append(" <span>");
            out.append(escaped(group.remark())).append("</span></th></tr>\n");
        }
        for (Row row : group.rows()) {
            out.append("<tr>");
            for (int i : shown) {
                Cell cell = row.cells().get(i);
                out.append("<td").append(kind(columns.get(i), cell)).append('>');
                out.append(content(cell)).append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n");
    }

    private static String side(Column column) {
        return column.align() == Column.Align.RIGHT ? " class=\"n\"" : "";
    }

    private static String kind(Column column, Cell cell) {
        if (cell instanceof Cell.Absent) {
            return column.align() == Column.Align.RIGHT ? " class=\"n a\"" : " class=\"a\"";
        }
        return side(column);
    }

    private static String content(Cell cell) {
        String text = cell.shown();
        if (cell instanceof Cell.Words words && words.marked()) {
            return escaped(text.substring(0, words.markStart()))
                    + "<mark>"
                    + escaped(text.substring(words.markStart(), words.markEnd()))
                    + "</mark>"
                    + escaped(text.substring(words.markEnd()));
        }
        return escaped(text);
    }

    static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(Printable.line(text));
    }
}

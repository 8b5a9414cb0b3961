package dev.benchmeta.report.render;

import dev.benchmeta.report.render.Table.Group;
import dev.benchmeta.report.render.Table.Row;
import dev.benchmeta.report.render.Table.Section;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a table as GitHub-flavoured Markdown: one table a group, all text escaped. */
final class MarkdownRenderer implements Renderer {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>|~#$&!]");

    @Override
    public void render(Table table, Appendable out) throws IOException {
        for (Section section : table.sections()) {
            heading("## ", section.title(), out);
            paragraph(section.remark(), out);
            for (Group group : section.groups()) {
                group(table.columns(), group, out);
            }
        }
        for (String note : table.notes()) {
            out.append("- ").append(escaped(note)).append('\n');
        }
    }

    private static void group(List<Column> columns, Group group, Appendable out)
            throws IOException {
        heading("### ", group.title(), out);
        paragraph(group.remark(), out);
        List<Integer> shown =
                IntStream.range(0, columns.size())
                        .filter(i -> columns.get(i).forReaders())
                        .boxed()
                        .toList();
        line(shown.stream().map(i -> escaped(columns.get(i).heading())).toList(), out);
        line(shown.stream().map(i -> rule(columns.get(i))).toList(), out);
        for (Row row : group.rows()) {
            line(shown.stream().map(i -> cell(row.cells().get(i))).toList(), out);
        }
        out.append('\n');
    }

    private static String rule(Column column) {
        return column.align() == Column.Align.RIGHT ? "---:" : "---";
    }

    private static String cell(Cell cell) {
        String text = cell.shown();
        if (cell instanceof Cell.Words words && words.marked()) {
            return escaped(text.substring(0, words.markStart()))
                    + "**"
                    + escaped(text.substring(words.markStart(), words.markEnd()))
                    + "**"
                    + escaped(text.substring(words.markEnd()));
        }
        return escaped(text);
    }

    private static void heading(String level, String title, Appendable out) throws IOException {
        if (!title.isEmpty()) {
            out.append(level).append(escaped(title)).append("\n\n");
        }
    }

    private static void paragraph(String text, Appendable out) throws IOException {
        if (!text.isEmpty()) {
            out.append(escaped(text)).append("\n\n");
        }
    }

    private static void line(List<String> cells, Appendable out) throws IOException {
        out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    static String escaped(String text) {
        return SPECIAL.matcher(Printable.line(text)).replaceAll("\\\\$0");
    }
}

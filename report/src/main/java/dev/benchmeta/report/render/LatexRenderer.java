package dev.benchmeta.report.render;

import dev.benchmeta.report.render.Table.Group;
import dev.benchmeta.report.render.Table.Row;
import dev.benchmeta.report.render.Table.Section;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes one {@code longtable} with booktabs rules a section, to be put into a document with {@code
 * \input}. Columns of words break their lines and share the line width by what they hold. Columns
 * that are empty in all rows are left out; all text is escaped.
 */
final class LatexRenderer implements Renderer {
    private static final String UNICODE =
            "% pdfLaTeX prints ? for characters it has no font for; XeLaTeX and LuaLaTeX print them.\n";

    /** What the words of a line may take of it; the rest is for numbers and gaps. */
    private static final double SHARED = 0.8;

    private static final int LEAST_WEIGHT = 6;
    private static final int MOST_WEIGHT = 30;

    @Override
    public void render(Table table, Appendable out) throws IOException {
        StringBuilder body = new StringBuilder();
        for (Section section : table.sections()) {
            section(table, section, body);
        }
        for (String note : table.notes()) {
            body.append("\\noindent ").append(LatexText.escaped(note)).append("\\par\n");
        }
        out.append("% \\usepackage[T1]{fontenc}\n")
                .append("% \\usepackage{array,booktabs,longtable,textcomp}\n")
                .append(body.indexOf(LatexText.OTHER_ENGINES) < 0 ? "" : UNICODE)
                .append(body);
    }

    private static void section(Table table, Section section, Appendable out) throws IOException {
        List<Integer> shown = shown(table.columns(), section);
        out.append("\\begin{longtable}{@{}").append(preamble(table, section, shown));
        out.append("@{}}\n");
        String caption = section.title();
        if (!caption.isEmpty()) {
            String remark = section.remark().isEmpty() ? "" : ". " + section.remark();
            out.append("\\caption*{").append(LatexText.escaped(caption + remark)).append("}\\\\\n");
        }
        out.append("\\toprule\n");
        line(
                shown.stream()
                        .map(i -> LatexText.escaped(table.columns().get(i).heading()))
                        .toList(),
                out);
        out.append("\\midrule\n\\endhead\n");
        boolean first = true;
        for (Group group : section.groups()) {
            group(group, shown, first, out);
            first = false;
        }
        out.append("\\bottomrule\n\\end{longtable}\n\n");
    }

    private static void group(Group group, List<Integer> shown, boolean first, Appendable out)
            throws IOException {
        if (!group.title().isEmpty()) {
            String remark =
                    group.remark().isEmpty() ? "" : " (" + LatexText.escaped(group.remark()) + ")";
            out.append(first ? "" : "\\addlinespace\n");
            out.append("\\multicolumn{" + shown.size() + "}{@{}p{0.95\\linewidth}@{}}{\\textbf{")
                    .append(LatexText.escaped(group.title()))
                    .append("}")
                    .append(remark)
                    .append("}\\\\\n");
        }
        for (Row row : group.rows()) {
            line(shown.stream().map(i -> cell(row.cells().get(i))).toList(), out);
        }
    }

    private static List<Integer> shown(List<Column> columns, Section section) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).forReaders())
                .filter(i -> widest(section, i) > 0)
                .boxed()
                .toList();
    }

    private static int widest(Section section, int column) {
        return section.groups().stream()
                .flatMap(group -> group.rows().stream())
                .mapToInt(row -> Lines.width(row.cells().get(column).shown()))
                .max()
                .orElse(0);
    }

    private static String preamble(Table table, Section section, List<Integer> shown) {
        int total =
                shown.stream()
                        .filter(i -> table.columns().get(i).align() == Column.Align.LEFT)
                        .mapToInt(i -> weight(section, i))
                        .sum();
        return shown.stream()
                .map(
                        i ->
                                table.columns().get(i).align() == Column.Align.RIGHT
                                        ? "r"
                                        : paragraph(SHARED * weight(section, i) / total))
                .collect(Collectors.joining());
    }

    private static int weight(Section section, int column) {
        return Math.min(MOST_WEIGHT, Math.max(LEAST_WEIGHT, widest(section, column)));
    }

    private static String paragraph(double share) {
        return ">{\\raggedright\\arraybackslash}p{"
                + PlainNumber.of(Math.floor(share * 1000) / 1000)
                + "\\linewidth}";
    }

    private static String cell(Cell cell) {
        String text = cell.shown();
        if (cell instanceof Cell.Words words && words.marked()) {
            return LatexText.escaped(text.substring(0, words.markStart()))
                    + "\\textbf{"
                    + LatexText.escaped(text.substring(words.markStart(), words.markEnd()))
                    + "}"
                    + LatexText.escaped(text.substring(words.markEnd()));
        }
        return LatexText.escaped(text);
    }

    /** Behind {@code \\} or a rule these would be read as its argument, spaces or not. */
    private static void line(List<String> cells, Appendable out) throws IOException {
        String line = String.join(" & ", cells);
        boolean argument = "[*(".indexOf((line.stripLeading() + " ").charAt(0)) >= 0;
        out.append(argument ? "{}" : "").append(line).append("\\\\\n");
    }
}

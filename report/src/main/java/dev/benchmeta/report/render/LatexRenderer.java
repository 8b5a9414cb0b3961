package dev.benchmeta.report.render;

import dev.benchmeta.report.render.Table.Group;
import dev.benchmeta.report.render.Table.Row;
import dev.benchmeta.report.render.Table.Section;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes one {@code longtable} with booktabs rules a section, to be put into a document with {@code
 * \input}. Columns of words break their lines and share the line width by what they hold. Columns
 * that are empty in all rows are left out; all text is escaped.
 */
final class LatexRenderer implements Renderer {
    private static final Map<Integer, String> ESCAPES =
            Map.ofEntries(
                    Map.entry((int) '\\', "\\textbackslash{}"),
                    Map.entry((int) '{', "\\{"),
                    Map.entry((int) '}', "\\}"),
                    Map.entry((int) '$', "\\$"),
                    Map.entry((int) '&', "\\&"),
                    Map.entry((int) '#', "\\#"),
                    Map.entry((int) '%', "\\%"),
                    Map.entry((int) '_', "\\_"),
                    Map.entry((int) '~', "\\textasciitilde{}"),
                    Map.entry((int) '^', "\\textasciicircum{}"),
                    Map.entry((int) '<', "\\textless{}"),
                    Map.entry((int) '>', "\\textgreater{}"),
                    Map.entry((int) '|', "\\textbar{}"),
                    Map.entry((int) '"', "\\textquotedbl{}"),
                    Map.entry((int) '\'', "\\textquotesingle{}"),
                    Map.entry((int) '`', "\\textasciigrave{}"),
                    Map.entry(0xA0, "~"),
                    Map.entry(0xD7, "$\\times$"),
                    Map.entry(0x2013, "\\textendash{}"),
                    Map.entry(0x2026, "\\ldots{}"));

    /** Two in a row would become a dash. */
    private static final Pattern HYPHENS = Pattern.compile("-(?=-)");

    /** What the words of a line may take of it; the rest is for numbers and gaps. */
    private static final double SHARED = 0.8;

    private static final int LEAST_WEIGHT = 6;
    private static final int MOST_WEIGHT = 30;

    @Override
    public void render(Table table, Appendable out) throws IOException {
        out.append("% \\usepackage[T1]{fontenc}\n")
                .append("% \\usepackage{array,booktabs,longtable,textcomp}\n");
        for (Section section : table.sections()) {
            section(table, section, out);
        }
        for (String note : table.notes()) {
            out.append("\\noindent ").append(escaped(note)).append("\\par\n");
        }
    }

    private static void section(Table table, Section section, Appendable out) throws IOException {
        List<Integer> shown = shown(table.columns(), section);
        out.append("\\begin{longtable}{@{}").append(preamble(table, section, shown));
        out.append("@{}}\n");
        String caption = section.title();
        if (!caption.isEmpty()) {
            String remark = section.remark().isEmpty() ? "" : ". " + section.remark();
            out.append("\\caption*{").append(escaped(caption + remark)).append("}\\\\\n");
        }
        out.append("\\toprule\n");
        line(shown.stream().map(i -> escaped(table.columns().get(i).heading())).toList(), out);
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
            String remark = group.remark().isEmpty() ? "" : " (" + escaped(group.remark()) + ")";
            out.append(first ? "" : "\\addlinespace\n");
            out.append("\\multicolumn{" + shown.size() + "}{@{}p{0.95\\linewidth}@{}}{\\textbf{")
                    .append(escaped(group.title()))
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
            return escaped(text.substring(0, words.markStart()))
                    + "\\textbf{"
                    + escaped(text.substring(words.markStart(), words.markEnd()))
                    + "}"
                    + escaped(text.substring(words.markEnd()));
        }
        return escaped(text);
    }

    /** A bracket or an asterisk that followed {@code \\} would be read as its argument. */
    private static void line(List<String> cells, Appendable out) throws IOException {
        String line = String.join(" & ", cells);
        boolean argument = line.startsWith("[") || line.startsWith("*");
        out.append(argument ? "{}" : "").append(line).append("\\\\\n");
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        Printable.line(text)
                .codePoints()
                .forEach(
                        c -> {
                            String escape = ESCAPES.get(c);
                            if (escape == null) {
                                escaped.appendCodePoint(c);
                            } else {
                                escaped.append(escape);
                            }
                        });
        return HYPHENS.matcher(escaped).replaceAll("-{}");
    }
}

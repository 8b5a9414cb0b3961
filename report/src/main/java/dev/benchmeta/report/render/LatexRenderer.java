package dev.benchmeta.report.render;

import dev.benchmeta.report.render.Table.Group;
import dev.benchmeta.report.render.Table.Row;
import dev.benchmeta.report.render.Table.Section;
import java.io.IOException;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes one {@code longtable} with booktabs rules a section, to be put into a document with {@code
 * \input}. Columns of words break their lines and share the line width by what they hold. Columns
 * that are empty in all rows are left out; all text is escaped.
 */
final class LatexRenderer implements Renderer {
    private static final Pattern SPACE = Pattern.compile("[\\s-]+");
    private static final String UNICODE =
            "% pdfLaTeX prints ? for characters it has no font for; XeLaTeX and LuaLaTeX print them.\n";

    /** A digit's width, with a little to spare. */
    private static final double DIGIT_EM = 0.55;

    /** Names have wide letters. */
    private static final double CAPITALS = 1.25;

    /** Columns of words get more than their longest words by this. */
    private static final double ROOM = 1.25;

    /** Sizes of the type, the largest first. */
    private static final List<Size> SIZES =
            List.of(
                    new Size("{", 69, 2.4),
                    new Size("{\\footnotesize\\setlength{\\tabcolsep}{3pt}%\n", 81, 1.4),
                    new Size("{\\scriptsize\\setlength{\\tabcolsep}{2pt}%\n", 92, 1.1));

    /**
     * A size of the type.
     *
     * @param begin what sets it
     * @param line characters in the line of an article
     * @param gap characters in the gap between two columns
     */
    private record Size(String begin, double line, double gap) {}

    private static final int LEAST_WEIGHT = 6;
    private static final int MOST_WEIGHT = 30;
    private static final int LONG_WORD = 16;

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
                .append("% \\usepackage{array,booktabs,longtable,ragged2e,textcomp}\n")
                .append(body.indexOf(LatexText.OTHER_ENGINES) < 0 ? "" : UNICODE)
                .append(body);
    }

    private static void section(Table table, Section section, Appendable out) throws IOException {
        List<Integer> shown = shown(table.columns(), section);
        out.append(size(table, section, shown).begin);
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
        out.append("\\bottomrule\n\\end{longtable}}\n\n");
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

    /**
     * Words share what numbers and the gaps between columns leave of the line: first each column
     * gets its longest word, then the rest goes to those that hold more.
     */
    private static String preamble(Table table, Section section, List<Integer> shown) {
        List<Integer> words = shown.stream().filter(i -> words(table, i)).toList();
        int digits = total(shown, i -> words(table, i) ? 0 : width(table, section, i));
        Size size = size(table, section, shown);
        int least = total(words, i -> least(table, section, i));
        int more = Math.max(1, total(words, i -> weight(table, section, i)) - least);
        double rest = Math.max(0, size.line - digits - (shown.size() - 1) * size.gap - least);
        String left =
                "\\dimexpr\\linewidth-"
                        + 2 * (shown.size() - 1)
                        + "\\tabcolsep-"
                        + PlainNumber.of(Math.ceil(digits * DIGIT_EM))
                        + "em\\relax";
        return shown.stream()
                .map(
                        i -> {
                            int own = least(table, section, i);
                            double wish = own + rest * (weight(table, section, i) - own) / more;
                            return words(table, i) ? paragraph(wish / (least + rest), left) : "r";
                        })
                .collect(Collectors.joining());
    }

    private static int total(List<Integer> columns, IntUnaryOperator characters) {
        return columns.stream().mapToInt(i -> characters.applyAsInt(i)).sum();
    }

    private static boolean words(Table table, int column) {
        return table.columns().get(column).align() == Column.Align.LEFT;
    }

    /** The largest in which the table fits the line; the smallest if there is none. */
    private static Size size(Table table, Section section, List<Integer> shown) {
        double least =
                shown.stream()
                        .mapToDouble(
                                i ->
                                        words(table, i)
                                                ? ROOM * least(table, section, i)
                                                : width(table, section, i))
                        .sum();
        return SIZES.stream()
                .filter(size -> least + (shown.size() - 1) * size.gap <= size.line)
                .findFirst()
                .orElse(SIZES.get(SIZES.size() - 1));
    }

    /** In characters, the heading's among them. */
    private static int width(Table table, Section section, int column) {
        return Math.max(
                Lines.width(table.columns().get(column).heading()), widest(section, column));
    }

    private static int weight(Table table, Section section, int column) {
        int most = Math.min(MOST_WEIGHT, widest(section, column));
        return Math.max(least(table, section, column), most);
    }

    /** A word is broken only if it is long. */
    private static int least(Table table, Section section, int column) {
        int longest =
                Math.min(
                        LONG_WORD, (int) Math.ceil(CAPITALS * longestWord(table, section, column)));
        return Math.max(LEAST_WEIGHT, longest);
    }

    private static int longestWord(Table table, Section section, int column) {
        return Stream.concat(
                        Stream.of(table.columns().get(column).heading()),
                        section.groups().stream()
                                .flatMap(group -> group.rows().stream())
                                .map(row -> row.cells().get(column).shown()))
                .flatMap(text -> SPACE.splitAsStream(text))
                .mapToInt(Lines::width)
                .max()
                .orElse(0);
    }

    /** The gap at the beginning lets TeX break the first word too. */
    private static String paragraph(double share, String left) {
        return ">{\\RaggedRight\\hspace{0pt}\\arraybackslash}p{\\dimexpr"
                + PlainNumber.of(Math.floor(share * 1000) / 1000)
                + left
                + "\\relax}";
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

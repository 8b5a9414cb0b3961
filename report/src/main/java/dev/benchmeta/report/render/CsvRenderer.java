package dev.benchmeta.report.render;

import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.benchmeta.report.render.Table.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Writes the rows as CSV (RFC 4180, UTF-8, line feeds) under one line of column ids. Titles,
 * remarks and notes are left out. Line breaks in a text become spaces. A text that a spreadsheet
 * would take for a formula is preceded by an apostrophe. Separated by tabs, tabs become spaces,
 * too, and nothing is quoted.
 */
final class CsvRenderer implements Renderer {
    private static final CsvMapper CSV =
            CsvMapper.csvBuilder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();
    private static final Pattern LINE_BREAKS = Pattern.compile("\\R");
    private final boolean tabs;

    /**
     * @param tabs whether fields are separated by tabs instead of commas
     */
    CsvRenderer(boolean tabs) {
        this.tabs = tabs;
    }

    @Override
    public void render(Table table, Appendable out) throws IOException {
        List<Integer> shown =
                IntStream.range(0, table.columns().size())
                        .filter(i -> table.columns().get(i).forPrograms())
                        .boxed()
                        .toList();
        List<List<String>> lines = new ArrayList<>();
        lines.add(shown.stream().map(i -> table.columns().get(i).id()).toList());
        table.sections().stream()
                .flatMap(section -> section.groups().stream())
                .flatMap(group -> group.rows().stream())
                .forEach(row -> lines.add(shown.stream().map(i -> value(row, i)).toList()));
        if (tabs) {
            for (List<String> line : lines) {
                out.append(String.join("\t", line.stream().map(CsvRenderer::unbroken).toList()));
                out.append('\n');
            }
            return;
        }
        CsvSchema schema = CsvSchema.emptySchema().withLineSeparator("\n");
        out.append(CSV.writer(schema).writeValueAsString(lines));
    }

    private static String value(Row row, int column) {
        Cell cell = row.cells().get(column);
        if (cell instanceof Cell.Words words) {
            return LINE_BREAKS.matcher(FormulaGuard.guarded(words.shown())).replaceAll(" ");
        }
        if (cell instanceof Cell.Numeric number) {
            return PlainNumber.of(number.value());
        }
        return cell instanceof Cell.Flag flag ? Boolean.toString(flag.value()) : "";
    }

    private static String unbroken(String field) {
        return field.replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ");
    }
}

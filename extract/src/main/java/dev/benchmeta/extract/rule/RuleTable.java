package dev.benchmeta.extract.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A tab-separated table of the resources. Empty lines and lines that begin with {@code #} are
 * comments; a list in a cell is separated by "; ".
 */
public final class RuleTable {
    /**
     * A line of the table.
     *
     * @param file the table's name
     * @param line counted from 1
     * @param cells as many as the table has columns
     */
    public record Row(String file, int line, List<String> cells) {
        public String cell(int column) {
            return cells.get(column);
        }

        /** A cell's parts; empty for an empty cell. */
        public List<String> list(int column) {
            String cell = cell(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("; "));
        }
    }

    private static final Pattern EMPTY_PART = Pattern.compile("^; |; ; |; ?$");

    private RuleTable() {}

    /**
     * The rows of {@code rules/name}; a row with another number of columns is a fault and left out.
     */
    public static List<Row> read(String name, int columns, Faults faults) {
        String file = "rules/" + name;
        InputStream in = RuleTable.class.getResourceAsStream("/" + file);
        if (in == null) {
            faults.add(file, 0, "the file is missing from the program; build it again");
            return List.of();
        }
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows(file, reader, columns, faults);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static List<Row> rows(String file, BufferedReader reader, int columns, Faults faults)
            throws IOException {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Arrays.asList(line.split("\t", -1));
            if (cells.stream().anyMatch(cell -> EMPTY_PART.matcher(cell).find())) {
                faults.add(file, number, "a list has an empty part; remove the extra '; '");
            } else if (cells.size() == columns) {
                rows.add(new Row(file, number, cells));
            } else {
                faults.add(
                        file,
                        number,
                        cells.size()
                                + " columns, expected "
                                + columns
                                + "; separate them by one tab each");
            }
        }
        return rows;
    }
}

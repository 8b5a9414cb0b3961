package dev.benchmeta.core.listing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether an input is a table, whatever its columns are called. */
final class TableHead {
    /** The header and two rows; of prose, they seldom have equally many commas. */
    private static final int ROWS = 3;

    private TableHead() {}

    /** The names in the header; none if the input does not look like a table. */
    static List<String> columns(String head) {
        if (Blanks.strip(head).isEmpty() || "{[<|#@%".indexOf(Blanks.strip(head).charAt(0)) >= 0) {
            return List.of();
        }
        try {
            CsvPieces pieces =
                    new CsvPieces(new ByteArrayInputStream(head.getBytes(StandardCharsets.UTF_8)));
            List<List<String>> rows = new ArrayList<>();
            for (Optional<Line> row = pieces.next();
                    row.isPresent() && rows.size() < ROWS;
                    row = pieces.next()) {
                rows.add(cells(row.get().text(), pieces.separator()));
            }
            List<String> header = rows.get(0);
            boolean even = rows.stream().allMatch(row -> row.size() == header.size());
            return even && rows.size() > 1 && header.size() > 1 ? header : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
    }

    /** The cells of a row, with their quotes. */
    private static List<String> cells(String row, char separator) {
        List<String> cells = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < row.length(); i++) {
            quoted ^= row.charAt(i) == '"';
            if (row.charAt(i) == separator && !quoted) {
                cells.add(row.substring(start, i));
                start = i + 1;
            }
        }
        cells.add(row.substring(start));
        return cells;
    }
}

package dev.benchmeta.core.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which column of a table holds what. */
final class CsvColumns {
    private static final int LONGEST_HEADER = 4096;

    /** The names columns go by, as {@link JsonFields#key} gives them. */
    private static final FieldNames NAMES = FieldNames.CSV;

    static final Set<String> FIELDS = NAMES.fields();

    private final Map<String, Integer> columns;

    private CsvColumns(Map<String, Integer> columns) {
        this.columns = columns;
    }

    /** Whether a line can be a table's header: it names a title or an abstract beside others. */
    static boolean looksLikeHeader(String line) {
        if (line.length() > LONGEST_HEADER || line.startsWith("{") || line.startsWith("|")) {
            return false;
        }
        List<String> names =
                List.of(line.split(String.valueOf(separator(line)), -1)).stream()
                        .map(CsvColumns::key)
                        .toList();
        boolean title = names.stream().anyMatch(NAMES.of("title")::contains);
        boolean body = names.stream().anyMatch(NAMES.of("abstract")::contains);
        return names.size() > 1 && (title || body);
    }

    private static String key(String cell) {
        return JsonFields.key(Blanks.strip(cell).replace("\"", ""));
    }

    /** What stands between the columns: whichever stands most often in the header. */
    static char separator(String header) {
        char best = ',';
        for (char c : new char[] {'\t', ';'}) {
            best = count(header, c) > count(header, best) ? c : best;
        }
        return best;
    }

    private static long count(String text, char c) {
        return text.chars().filter(other -> other == c).count();
    }

    /**
     * The columns of a table.
     *
     * @param said columns the user names
     * @throws Fault if there is no column of abstracts, or not one that the user names
     */
    static CsvColumns of(List<String> header, Map<String, String> said) throws Fault {
        Map<String, Integer> columns = new TreeMap<>();
        List<String> keys = header.stream().map(CsvColumns::key).toList();
        for (String field : FIELDS) {
            NAMES.of(field).stream()
                    .map(keys::indexOf)
                    .filter(at -> at >= 0)
                    .findFirst()
                    .ifPresent(at -> columns.put(field, at));
        }
        for (Map.Entry<String, String> column : said.entrySet()) {
            columns.put(column.getKey(), said(keys, header, column.getValue()));
        }
        if (!columns.containsKey("abstract")) {
            throw new Fault(
                    "the table has no column of abstracts, its columns are "
                            + shown(header)
                            + "; say which it is, such as --input-columns abstract=NAME");
        }
        return new CsvColumns(columns);
    }

    private static int said(List<String> keys, List<String> header, String name) throws Fault {
        boolean number = name.matches("\\d{1,4}");
        int at = keys.indexOf(key(name));
        if (at < 0
                && number
                && Integer.parseInt(name) >= 1
                && Integer.parseInt(name) <= keys.size()) {
            return Integer.parseInt(name) - 1;
        }
        if (at < 0) {
            throw new Fault(
                    "the table has no column '"
                            + name
                            + "', its columns are "
                            + shown(header)
                            + "; correct --input-columns");
        }
        return at;
    }

    static String shown(List<String> header) {
        List<String> first = new ArrayList<>(header.subList(0, Math.min(header.size(), 30)));
        return first.stream()
                .map(name -> "'" + Blanks.strip(name) + "'")
                .collect(Collectors.joining(", "));
    }

    /** The cell of a field; empty if there is no such column, or the row is short. */
    String cell(List<String> row, String field) {
        int at = Optional.ofNullable(columns.get(field)).orElse(-1);
        return at < 0 || at >= row.size() ? "" : row.get(at);
    }

    /** How many cells a row must have at least. */
    int needed() {
        return Math.max(columns.getOrDefault("abstract", 0), columns.getOrDefault("title", 0)) + 1;
    }

    /** The parts of the paper in a row. */
    Draft draft(List<String> row) {
        Draft draft =
                new Draft()
                        .title(cell(row, "title"))
                        .body(cell(row, "abstract"))
                        .address(cell(row, "id"))
                        .address(cell(row, "url"))
                        .id(cell(row, "id"))
                        .date(cell(row, "date"));
        String authors = cell(row, "authors");
        return authors.contains(";") ? draft.authors(authors.split(";").length) : draft;
    }
}

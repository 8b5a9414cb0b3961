package dev.benchmeta.core.listing;

import dev.benchmeta.core.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.regex.Pattern;

/** Reads the rows of tables that have a column of abstracts; passes over other tables. */
final class MarkdownTable {
    /** A cell of the line below the names of columns. */
    private static final Pattern DASHES = Pattern.compile("\\s*+:?-{2,}+:?\\s*+");

    /** A bar that no backslash precedes. */
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private final ListingInput input;
    private final PaperIds ids;
    private List<String> above = List.of();
    private Optional<CsvColumns> columns = Optional.empty();

    MarkdownTable(ListingInput input, PaperIds ids) {
        this.input = input;
        this.ids = ids;
    }

    /** Whether the line is one of a table; papers go to {@code papers}. */
    boolean accept(Line line, Queue<ListingItem> papers) {
        String text = line.text().strip();
        if (!text.startsWith("|")) {
            columns = Optional.empty();
            above = List.of();
            return false;
        }
        List<String> cells = cells(text);
        if (delimits(cells)) {
            columns = columns(above);
        } else if (columns.isPresent()) {
            row(line, cells).ifPresent(papers::add);
        }
        above = cells;
        return true;
    }

    /** Whether all cells are dashes, but for an empty one behind the last bar. */
    private static boolean delimits(List<String> cells) {
        int last = cells.size() - 1;
        return last > 0
                && (cells.get(last).isEmpty() || DASHES.matcher(cells.get(last)).matches())
                && cells.subList(0, last).stream().allMatch(c -> DASHES.matcher(c).matches());
    }

    private Optional<CsvColumns> columns(List<String> header) {
        try {
            return Optional.of(
                    CsvColumns.of(
                            header.stream().map(MarkdownText::plain).toList(),
                            input.options().columns()));
        } catch (Fault e) {
            return Optional.empty();
        }
    }

    private Optional<ListingItem> row(Line line, List<String> cells) {
        Draft draft = columns.orElseThrow().draft(cells.stream().map(MarkdownText::plain).toList());
        if (!draft.hasBody()) {
            return Optional.empty();
        }
        Source source = new Source(input.name(), line.number());
        return Optional.of(new ListingItem.Read(draft.address(line.text()).paper(source, ids)));
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        for (String cell : BAR.split(row.substring(1), -1)) {
            cells.add(cell.replace("\\|", "|").strip());
        }
        return cells;
    }
}

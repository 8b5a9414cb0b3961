package dev.benchmeta.cli;

import dev.benchmeta.core.listing.FormatInfo;
import dev.benchmeta.core.listing.ListingItem;
import dev.benchmeta.core.listing.ListingOptions;
import dev.benchmeta.core.listing.ListingStream;
import dev.benchmeta.core.listing.Listings;
import dev.benchmeta.core.listing.ReadProblem;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.Source;
import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.render.Column.Fit;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.Table.Row;
import dev.benchmeta.report.store.FactStore;
import dev.benchmeta.report.store.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What inputs are taken for, file by file, and what is read from them. Not thread-safe. */
final class InputLook {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.words("input", "Input", 40),
                    Column.words("format", "Taken for", 24),
                    Column.number("papers", "Papers"),
                    Column.number("abstracts", "With abstract"),
                    Column.number("problems", "Problems"),
                    Column.words("first", "First title", new Fit(50, 2, false)));

    private final ListingOptions options;
    private final InputStream standardInput;
    private final Problems problems = new Problems();
    private final List<Row> rows = new ArrayList<>();

    InputLook(ListingOptions options, InputStream standardInput) {
        this.options = options;
        this.standardInput = standardInput;
    }

    /** Counts of one file. */
    private static final class Count {
        private int papers;
        private int abstracts;
        private int problems;
        private Optional<String> first = Optional.empty();

        private void add(Paper paper) {
            papers++;
            abstracts += paper.abstractText().isBlank() ? 0 : 1;
            first = first.or(() -> Optional.of(paper.title()).filter(title -> !title.isBlank()));
        }
    }

    /** Reads an input, and those that it stands for. */
    void at(String input) {
        String name =
                input.equals(InputItems.STANDARD_INPUT) ? InputItems.STANDARD_INPUT_NAME : input;
        try {
            look(input, name);
        } catch (StoreException e) {
            unreadable(name, e.detail());
        } catch (IOException e) {
            unreadable(name, "cannot be read: " + FileFault.reason(e));
        } catch (Failure e) {
            unreadable(name, Failure.message(e));
        }
    }

    private void look(String input, String name) throws IOException {
        Optional<FactStore> store = InputItems.store(input);
        if (store.isPresent()) {
            try (StoreItems items = new StoreItems(store.get(), name)) {
                String kind = Files.isDirectory(Path.of(input)) ? "Parquet export" : "database";
                read(name, Optional.of(kind), items);
            }
            return;
        }
        List<String> files =
                input.equals(InputItems.STANDARD_INPUT) ? List.of(input) : InputFiles.of(input);
        if (!files.equals(List.of(input))) {
            files.forEach(this::at);
            return;
        }
        try (ListingStream items =
                Listings.open(InputItems.stream(input, standardInput), name, options)) {
            read(name, items.format().map(FormatInfo::name), items);
        }
    }

    private void unreadable(String name, String message) {
        ReadProblem problem = new ReadProblem(new Source(name, 0), message);
        read(
                name,
                Optional.empty(),
                List.<ListingItem>of(new ListingItem.Unreadable(problem)).iterator());
    }

    private void read(String name, Optional<String> format, Iterator<ListingItem> items) {
        Count count = new Count();
        while (items.hasNext()) {
            ListingItem item = items.next();
            if (item instanceof ListingItem.Unreadable unreadable) {
                count.problems++;
                problems.add(unreadable.problem());
            } else {
                count.add(
                        item instanceof ListingItem.Known known
                                ? known.facts().paper()
                                : ((ListingItem.Read) item).paper());
            }
        }
        rows.add(row(name, format, count));
    }

    private static Row row(String name, Optional<String> format, Count count) {
        String otherwise = count.problems == 0 ? "nothing in it" : "unknown";
        return new Row(
                List.of(
                        Cell.of(name),
                        format.<Cell>map(Cell::of).orElse(new Cell.Absent(otherwise)),
                        Cell.of(count.papers),
                        Cell.of(count.abstracts),
                        Cell.of(count.problems),
                        count.first.<Cell>map(Cell::of).orElse(new Cell.Absent("\u2013"))));
    }

    Problems problems() {
        return problems;
    }

    Table table() {
        return Table.plain(COLUMNS, rows, List.of());
    }
}

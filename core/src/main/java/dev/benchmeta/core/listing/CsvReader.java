package dev.benchmeta.core.listing;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.benchmeta.core.model.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads a table row by row; a bad row costs one record. */
final class CsvReader implements RecordReader {
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    private final ListingInput input;
    private final PaperIds ids = new PaperIds();
    private final CsvPieces rows;
    private Optional<CsvColumns> columns = Optional.empty();
    private boolean ended;

    CsvReader(ListingInput input) {
        this.input = input;
        this.rows = new CsvPieces(input.bytes());
    }

    @Override
    public Optional<ListingItem> next() throws IOException {
        for (Optional<Line> row = rows.next(); row.isPresent() && !ended; row = rows.next()) {
            Optional<ListingItem> item = input.cut(row.get()) ? Optional.empty() : item(row.get());
            if (item.isPresent()) {
                return item;
            }
        }
        return Optional.empty();
    }

    private Optional<ListingItem> item(Line row) {
        if (row.tooLong()) {
            return Optional.of(
                    input.problem(
                            row.number(),
                            "the row is " + Line.tooLongMessage() + "; a quote may be missing"));
        }
        try {
            List<String> cells = cells(row.text());
            if (columns.isEmpty()) {
                columns = Optional.of(CsvColumns.of(cells, input.options().columns()));
                return Optional.empty();
            }
            return Optional.of(paper(columns.get(), cells, row.number()));
        } catch (Fault e) {
            ended = columns.isEmpty();
            return Optional.of(input.problem(row.number(), e.text()));
        }
    }

    private List<String> cells(String row) throws Fault {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(rows.separator());
        ObjectReader reader = CSV.readerForListOf(String.class).with(schema);
        try (MappingIterator<List<String>> cells = reader.readValues(row)) {
            return cells.hasNextValue()
                    ? cells.nextValue().stream().map(cell -> cell == null ? "" : cell).toList()
                    : List.of();
        } catch (IOException e) {
            throw new Fault(
                    "not valid CSV ("
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                            + "); expected cells with quotes doubled within quotes; correct or delete the row");
        }
    }

    private ListingItem paper(CsvColumns known, List<String> cells, int line) throws Fault {
        if (cells.size() < known.needed()) {
            throw new Fault(
                    "the row has "
                            + cells.size()
                            + " cells, expected at least "
                            + known.needed()
                            + "; correct or delete the row");
        }
        Draft draft = known.draft(cells);
        if (draft.isEmpty()) {
            throw new Fault(
                    "the row has neither title nor abstract; expected one of them; delete the row");
        }
        return new ListingItem.Read(draft.paper(new Source(input.name(), line), ids));
    }
}

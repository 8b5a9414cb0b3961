package dev.benchmeta.core.listing;

import dev.benchmeta.core.json.FactsCodec;
import dev.benchmeta.core.json.FactsFormatException;
import java.io.IOException;
import java.util.Optional;

/** Reads JSON Lines; a bad line costs one record. */
final class JsonLinesReader implements RecordReader {
    private final ListingInput input;
    private final LineReader lines;
    private final FactsCodec codec = new FactsCodec();
    private final PaperIds ids = new PaperIds();

    JsonLinesReader(ListingInput input) {
        this.input = input;
        this.lines = new LineReader(input.bytes());
    }

    @Override
    public Optional<ListingItem> next() throws IOException {
        Optional<Line> line = lines.next();
        while (line.isPresent() && line.get().blank()) {
            line = lines.next();
        }
        // A line that the input's break cut short is part of that break, not a fault of its own.
        return input.bytes().failure().isPresent() ? Optional.empty() : line.map(this::item);
    }

    private ListingItem item(Line line) {
        if (line.tooLong()) {
            return input.problem(line.number(), "the line is " + Line.tooLongMessage());
        }
        try {
            JsonPaper record = JsonPaper.parse(line.text());
            return record.isFacts()
                    ? new ListingItem.Known(codec.read(line.text()))
                    : new ListingItem.Read(record.paper(input.name(), line.number(), ids));
        } catch (JsonPaper.Fault | FactsFormatException e) {
            return input.problem(line.number(), String.valueOf(e.getMessage()));
        }
    }
}

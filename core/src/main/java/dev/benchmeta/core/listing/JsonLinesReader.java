package dev.benchmeta.core.listing;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.benchmeta.core.model.Source;
import java.io.IOException;
import java.util.Optional;

/** Reads JSON Lines; a bad line costs one record. */
final class JsonLinesReader implements RecordReader {
    private final ListingInput input;
    private final LineReader lines;
    private final JsonLine json;
    private final PaperIds ids = new PaperIds();

    JsonLinesReader(ListingInput input, JsonMapper mapper) {
        this.input = input;
        this.lines = new LineReader(input.bytes());
        this.json = new JsonLine(mapper);
    }

    @Override
    public Optional<ListingItem> next() throws IOException {
        Optional<Line> line = lines.next();
        while (line.isPresent() && line.get().blank()) {
            line = lines.next();
        }
        return line.filter(whole -> !input.cut(whole)).map(this::item);
    }

    private ListingItem item(Line line) {
        if (line.tooLong()) {
            return input.problem(line.number(), "the line is " + Line.tooLongMessage());
        }
        return json.read(line.text(), new Source(input.name(), line.number()), ids);
    }
}

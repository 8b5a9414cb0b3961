package dev.benchmeta.core.listing;

import dev.benchmeta.core.model.Source;
import java.util.Optional;

/**
 * Reads the formats that hold one record a line (JSON Lines of papers or facts, arXiv's snapshot,
 * dumps of Semantic Scholar and OpenAlex) line by line, for programs that cut inputs at lines and
 * read the pieces in any order. Immutable and thread-safe.
 */
public final class RecordLines {
    private final JsonLine json = new JsonLine(JsonMappers.STRICT);

    /**
     * What a line holds; empty if it is blank. Gives what {@link Listings} gives for the line in
     * its place, but for papers without an identifier whose title stands twice in an input: here
     * they have the same identifier.
     *
     * @param line without the line break; up to 8 MB of UTF-8
     */
    public Optional<ListingItem> read(String line, Source source) {
        if (line.length() > LineReader.LIMIT) {
            String message = "the line is " + Line.tooLongMessage();
            return Optional.of(new ListingItem.Unreadable(new ReadProblem(source, message)));
        }
        return Blanks.strip(line).isEmpty()
                ? Optional.empty()
                : Optional.of(json.read(line, source, new PaperIds()));
    }
}

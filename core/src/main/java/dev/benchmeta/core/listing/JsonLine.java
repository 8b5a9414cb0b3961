package dev.benchmeta.core.listing;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.benchmeta.core.json.FactsCodec;
import dev.benchmeta.core.json.FactsFormatException;
import dev.benchmeta.core.model.Source;

/** Reads one line of JSON Lines. Immutable. */
record JsonLine(JsonMapper mapper) {
    private static final FactsCodec CODEC = new FactsCodec();

    /**
     * The record of a line that is not blank.
     *
     * @param ids gives identifiers to papers without one
     */
    ListingItem read(String text, Source source, PaperIds ids) {
        try {
            JsonPaper object = new JsonPaper(JsonPaper.parse(text, mapper));
            if (object.isFacts()) {
                return new ListingItem.Known(CODEC.read(text));
            }
            return new ListingItem.Read(object.draft(object.isPlain()).paper(source, ids));
        } catch (Fault e) {
            return unreadable(source, e.text());
        } catch (FactsFormatException e) {
            return unreadable(source, String.valueOf(e.getMessage()));
        }
    }

    private static ListingItem unreadable(Source source, String message) {
        return new ListingItem.Unreadable(new ReadProblem(source, message));
    }
}
